import { setQuantity } from "@/lib/cart/change-lines";
import { lineIdSchema, setQuantitySchema } from "@/lib/cart/schemas";
import { answer } from "@/lib/http/answer";
import { readBody, readPair } from "@/lib/http/read-request";
import { fail } from "@/lib/result";

export async function PATCH(request: Request, { params }: RouteContext<"/api/basket/lines/[id]">) {
  const pair = readPair(request);
  if (!pair.ok) return answer(pair);
  const body = await readBody(request, setQuantitySchema);
  if (!body.ok) return answer(body);
  const lineId = lineIdSchema.safeParse((await params).id);
  if (!lineId.success) return answer(fail("validation", "notFound"));
  return answer(await setQuantity(pair.value, lineId.data, body.value));
}
