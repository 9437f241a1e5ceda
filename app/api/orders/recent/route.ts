import { answer } from "@/lib/http/answer";
import { readPair } from "@/lib/http/read-request";
import { getRecentOrder } from "@/lib/orders/recent-order";

export async function GET(request: Request) {
  const pair = readPair(request);
  return answer(pair.ok ? await getRecentOrder(pair.value) : pair);
}
