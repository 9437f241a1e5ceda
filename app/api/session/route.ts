import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { marketOf } from "@/lib/i18n/locales";
import { ok } from "@/lib/result";
import { readSession } from "@/lib/session/session";

/** Whether the browser sends back the session that it was given. */
export async function GET(request: Request) {
  const locale = readLocale(request);
  if (!locale.ok) return respond(locale);
  return respond(ok({ kept: (await readSession(marketOf(locale.value))) !== undefined }));
}
