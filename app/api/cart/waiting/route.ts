import { bringAlong, bringAlongSchema, getWaiting } from "@/lib/cart/server";
import { handler } from "@/lib/http/handler";
import { readLocale } from "@/lib/http/read-request";
import { respond } from "@/lib/http/respond";

export async function GET(request: Request) {
  const locale = readLocale(request);
  return respond(locale.ok ? await getWaiting(locale.value) : locale);
}

export const POST = handler(bringAlongSchema, bringAlong);
