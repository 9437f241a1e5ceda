import { lineIdSchema, setQuantity, setQuantitySchema } from "@/lib/cart/server";
import { readBody, readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { toFailure } from "@/lib/result";

export async function PATCH(request: Request, { params }: RouteContext<"/api/cart/lines/[id]">) {
  const locale = readLocale(request);
  if (!locale.ok) return respond(locale);
  const body = await readBody(request, setQuantitySchema);
  if (!body.ok) return respond(body);
  const lineId = lineIdSchema.safeParse((await params).id);
  if (!lineId.success) return respond(toFailure("validation", "notFound"));
  return respond(await setQuantity(locale.value, lineId.data, body.value));
}
