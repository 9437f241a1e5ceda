import { z } from "zod";
import { handler } from "@/lib/http/handler";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { forgetEvents, getKept } from "@/lib/privacy/server";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return respond(locale.ok ? await getKept(locale.value) : locale);
}

export const DELETE = handler(z.object({}), (locale) => forgetEvents(locale));
