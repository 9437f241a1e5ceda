import { orderCode } from "@/contracts/code-schemas";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { getOwnOrder } from "@/lib/orders/server";
import { toFailure } from "@/lib/result";

export async function GET(request: Request, { params }: RouteContext<"/api/orders/[code]">) {
  const locale = readLocale(request);
  if (!locale.ok) return respond(locale);
  const code = orderCode.safeParse((await params).code);
  if (!code.success) return respond(toFailure("validation", "orderNotFound"));
  return respond(await getOwnOrder(locale.value, code.data));
}
