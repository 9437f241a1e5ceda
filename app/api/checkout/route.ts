import { getCheckout } from "@/lib/checkout/get-checkout";
import { answer } from "@/lib/http/answer";
import { readLocale } from "@/lib/http/read-request";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return answer(locale.ok ? await getCheckout(locale.value) : locale);
}
