import { z } from "zod";
import { handler } from "@/lib/http/handler";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { forgetEvents } from "@/lib/privacy/forget-events";
import { getKept } from "@/lib/privacy/get-kept";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return respond(locale.ok ? await getKept(locale.value) : locale);
}

export const DELETE = handler(z.object({}), (locale) => forgetEvents(locale));
