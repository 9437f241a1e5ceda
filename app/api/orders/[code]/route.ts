import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";
import { getOwnOrder } from "@/lib/orders/server";
import { toFailure } from "@/lib/result";

export async function GET(request: Request, { params }: RouteContext<"/api/orders/[code]">) {
  const locale = readLocale(request);
  if (!locale.ok) return respond(locale);
  const { code } = await params;
  if (!/^[A-Za-z0-9]{6,24}$/.test(code)) return respond(toFailure("validation", "orderNotFound"));
  return respond(await getOwnOrder(locale.value, code));
}
