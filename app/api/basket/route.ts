import { getBasket } from "@/lib/cart/get-basket";
import { answer } from "@/lib/http/answer";
import { readPair } from "@/lib/http/read-request";

export async function GET(request: Request) {
  const pair = readPair(request);
  return answer(pair.ok ? await getBasket(pair.value) : pair);
}
