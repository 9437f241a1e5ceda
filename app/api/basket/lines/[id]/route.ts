import { changeBasket } from "@/lib/commerce/basket/change-basket";
import { adjustLineMutation, removeLineMutation } from "@/lib/commerce/basket/queries";
import { lineIdSchema, setQuantitySchema } from "@/lib/commerce/basket/schemas";
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
  const { quantity } = body.value;
  const variables = { lineId: lineId.data };
  return answer(
    quantity === 0
      ? await changeBasket(pair.value, removeLineMutation, variables)
      : await changeBasket(pair.value, adjustLineMutation, { ...variables, quantity }),
  );
}
