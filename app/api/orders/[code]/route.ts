import { answer } from "@/lib/http/answer";
import { readLocale } from "@/lib/http/read-request";
import { getOwnOrder } from "@/lib/orders/get-order";
import { fail } from "@/lib/result";

export async function GET(request: Request, { params }: RouteContext<"/api/orders/[code]">) {
  const locale = readLocale(request);
  if (!locale.ok) return answer(locale);
  const { code } = await params;
  if (!/^[A-Za-z0-9]{6,24}$/.test(code)) return answer(fail("validation", "orderNotFound"));
  return answer(await getOwnOrder(locale.value, code));
}
