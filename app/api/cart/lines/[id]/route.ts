import { setQuantity } from "@/lib/cart/change-lines";
import { lineIdSchema, setQuantitySchema } from "@/lib/cart/schemas";
import { answer } from "@/lib/http/answer";
import { readBody, readLocale } from "@/lib/http/read-request";
import { fail } from "@/lib/result";

export async function PATCH(request: Request, { params }: RouteContext<"/api/cart/lines/[id]">) {
  const locale = readLocale(request);
  if (!locale.ok) return answer(locale);
  const body = await readBody(request, setQuantitySchema);
  if (!body.ok) return answer(body);
  const lineId = lineIdSchema.safeParse((await params).id);
  if (!lineId.success) return answer(fail("validation", "notFound"));
  return answer(await setQuantity(locale.value, lineId.data, body.value));
}
