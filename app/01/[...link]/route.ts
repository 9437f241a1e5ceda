import { findTag } from "@/lib/aisle/server";

/**
 * The GS1 Digital Link of a shelf's tag: leads to the article's page. Markets and
 * articles change, so no cache keeps where it leads.
 */
export async function GET(request: Request) {
  const { pathname, search } = new URL(request.url);
  const language = request.headers.get("accept-language") ?? undefined;
  return new Response(null, {
    status: 307,
    headers: { location: await findTag(pathname + search, language), "cache-control": "no-store" },
  });
}
