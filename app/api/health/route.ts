import { getOrderHealth, isEngineReady } from "@/lib/commerce/health";

/**
 * 200 when a shopper can be served, 503 with the reason when not. Orders that people have to look at
 * stand beside that: the shop goes on selling meanwhile.
 */
export async function GET() {
  const [engine, orders] = await Promise.all([isEngineReady(), getOrderHealth()]);
  return Response.json(
    {
      ready: engine.ready,
      storefront: "ready",
      engine: engine.ready ? "ready" : engine.reason,
      orders,
    },
    { status: engine.ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
