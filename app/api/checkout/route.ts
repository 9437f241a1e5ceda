import { getCheckout } from "@/lib/checkout/server";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return respond(locale.ok ? await getCheckout(locale.value) : locale);
}
