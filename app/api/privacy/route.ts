import { z } from "zod";
import { answer } from "@/lib/http/answer";
import { handler } from "@/lib/http/handler";
import { readLocale } from "@/lib/http/read-request";
import { forget } from "@/lib/privacy/forget";
import { getKept } from "@/lib/privacy/get-kept";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return answer(locale.ok ? await getKept(locale.value) : locale);
}

export const DELETE = handler(z.object({}), (locale) => forget(locale));
