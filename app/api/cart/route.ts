import { getCart } from "@/lib/cart/server";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return respond(locale.ok ? await getCart(locale.value) : locale);
}
