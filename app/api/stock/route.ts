import { lineIdSchema } from "@/lib/cart/server";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { ok, toFailure } from "@/lib/result";
import { getAvailability } from "@/lib/stock/server";

// Below this many people like to know; above it the number says more to competitors than to them.
const lowStock = 5;

export async function GET(request: Request) {
  const locale = readLocale(request);
  if (!locale.ok) return respond(locale);
  const variant = lineIdSchema.safeParse(new URL(request.url).searchParams.get("variant"));
  if (!variant.success) return respond(toFailure("validation", "invalid", "variant"));
  const result = await getAvailability(locale.value, [variant.data]);
  if (!result.ok) return respond(result);
  const left = result.value.get(variant.data) ?? 0;
  return respond(ok({ inStock: left > 0, left: left > 0 && left <= lowStock ? left : null }));
}
