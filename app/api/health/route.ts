import { isEngineReady } from "@/lib/commerce/health";

/** 200 when a shopper can be served, 503 with the reason when not. */
export async function GET() {
  const engine = await isEngineReady();
  return Response.json(
    { ready: engine.ready, storefront: "ready", engine: engine.ready ? "ready" : engine.reason },
    { status: engine.ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
