import { getOrderHealth, getParts } from "@/lib/engine/health";

/**
 * 200 when a shopper can be served, 503 when not, and which part is missing. Orders that people have
 * to look at stand beside that: the shop goes on selling meanwhile.
 */
export async function GET() {
  const [parts, orders] = await Promise.all([getParts(), getOrderHealth()]);
  const ready = parts.database === "ready";
  return Response.json(
    { ready, storefront: "ready", ...parts, orders },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
