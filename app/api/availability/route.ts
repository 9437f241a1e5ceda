import { lineIdSchema } from "@/lib/cart/schemas";
import { answer } from "@/lib/http/answer";
import { readLocale } from "@/lib/http/read-request";
import { fail, ok } from "@/lib/result";
import { getAvailability } from "@/lib/stock/get-availability";

// Below this many people like to know; above it the number says more to competitors than to them.
const lowStock = 5;

export async function GET(request: Request) {
  const locale = readLocale(request);
  if (!locale.ok) return answer(locale);
  const variant = lineIdSchema.safeParse(new URL(request.url).searchParams.get("variant"));
  if (!variant.success) return answer(fail("validation", "invalid", "variant"));
  const result = await getAvailability(locale.value, [variant.data]);
  if (!result.ok) return answer(result);
  const left = result.value.get(variant.data) ?? 0;
  return answer(ok({ inStock: left > 0, left: left > 0 && left <= lowStock ? left : null }));
}
