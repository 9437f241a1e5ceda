import {
  endAssistance,
  getAssistance,
  nothingSchema,
  startAssistance,
} from "@/lib/assistance/server";
import { handler } from "@/lib/http/handler";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return respond(locale.ok ? await getAssistance(locale.value) : locale);
}

export const POST = handler(nothingSchema, (locale) => startAssistance(locale));
export const DELETE = handler(nothingSchema, (locale) => endAssistance(locale));
