import { answer } from "@/lib/http/answer";
import { readLocale } from "@/lib/http/read-request";
import { getRecentOrder } from "@/lib/orders/recent-order";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return answer(locale.ok ? await getRecentOrder(locale.value) : locale);
}
