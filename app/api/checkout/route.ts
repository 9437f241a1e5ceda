import { getCheckout } from "@/lib/checkout/get-checkout";
import { answer } from "@/lib/http/answer";
import { readPair } from "@/lib/http/read-request";

export async function GET(request: Request) {
  const pair = readPair(request);
  return answer(pair.ok ? await getCheckout(pair.value) : pair);
}
