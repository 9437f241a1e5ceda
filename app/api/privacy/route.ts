import { z } from "zod";
import { answer } from "@/lib/http/answer";
import { handler } from "@/lib/http/handler";
import { readPair } from "@/lib/http/read-request";
import { forget } from "@/lib/privacy/forget";
import { getKept } from "@/lib/privacy/get-kept";

export async function GET(request: Request) {
  const pair = readPair(request);
  return answer(pair.ok ? await getKept(pair.value) : pair);
}

export const DELETE = handler(z.object({}), (pair) => forget(pair));
