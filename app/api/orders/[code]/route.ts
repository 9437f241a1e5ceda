import { answer } from "@/lib/http/answer";
import { readPair } from "@/lib/http/read-request";
import { getOwnOrder } from "@/lib/orders/get-order";
import { fail } from "@/lib/result";

export async function GET(request: Request, { params }: RouteContext<"/api/orders/[code]">) {
  const pair = readPair(request);
  if (!pair.ok) return answer(pair);
  const { code } = await params;
  if (!/^[A-Za-z0-9]{6,24}$/.test(code)) return answer(fail("validation", "orderNotFound"));
  return answer(await getOwnOrder(pair.value, code));
}
