import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { getRecentOrder } from "@/lib/orders/server";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return respond(locale.ok ? await getRecentOrder(locale.value) : locale);
}
