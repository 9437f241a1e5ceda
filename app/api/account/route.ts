import { getAccount } from "@/lib/account/account";
import { answer } from "@/lib/http/answer";
import { readPair } from "@/lib/http/read-request";

export async function GET(request: Request) {
  const pair = readPair(request);
  return answer(pair.ok ? await getAccount(pair.value) : pair);
}
