import { z } from "zod";
import { forget } from "@/lib/commerce/privacy/forget";
import { getKept } from "@/lib/commerce/privacy/get-kept";
import { answer } from "@/lib/http/answer";
import { handler } from "@/lib/http/handler";
import { readPair } from "@/lib/http/read-request";

export async function GET(request: Request) {
  const pair = readPair(request);
  return answer(pair.ok ? await getKept(pair.value) : pair);
}

export const DELETE = handler(z.object({}), (pair) => forget(pair));
