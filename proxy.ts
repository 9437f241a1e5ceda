import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { isPair, type Pair } from "./lib/i18n/pairs";
import { routing } from "./lib/i18n/routing";
import { listingStatus } from "./lib/listing/listing-status";
import { ownAddress } from "./lib/own-address";

const addPair = createMiddleware(routing);

/**
 * Sends paths without a pair (`/`, `/stores`) to the pair that fits the visitor's browser, and gives
 * listings that read their query the right status.
 */
export default async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  const [, first = ""] = pathname.split("/");
  if (isPair(first)) return answerListing(request, first);
  // A pair that the shop has not is no path within another pair.
  if (/^[a-z]{2}-[a-z]{2}$/i.test(first) && !isPair(first.toLowerCase()))
    return NextResponse.rewrite(new URL(`/${routing.defaultLocale}${pathname}`, request.url));
  return addPair(request);
}

async function answerListing(request: NextRequest, pair: Pair): Promise<NextResponse> {
  const status = await listingStatus(pair, request.nextUrl);
  if (status === "found") return NextResponse.next();
  const page = new URL(`/${pair}/${status}`, request.url);
  if (status === "missing" || request.headers.has("rsc")) return NextResponse.rewrite(page);
  // A rewrite to a static page answers 200 whatever it is told: its text is sent from here.
  const { body, headers } = await fetch(new URL(page.pathname, ownAddress() ?? page));
  const type = headers.get("content-type") ?? "text/html";
  return new NextResponse(body, {
    status: 503,
    headers: { "content-type": type, "cache-control": "no-store", "retry-after": "5" },
  });
}

// Few paths only: every pass costs more than serving a static page.
export const config = {
  matcher: [
    "/((?!api/|staff(?:/|$)|media/|_next/|pictures/|fonts/|ko-kr(?:/|$)|en-kr(?:/|$)|ja-jp(?:/|$)|en-us(?:/|$)|ar-ae(?:/|$)|en-ae(?:/|$)|.*\\..*).*)",
    { source: "/:pair/search", has: [{ type: "query", key: "q" }] },
    { source: "/:pair/search", has: [{ type: "query", key: "page" }] },
    { source: "/:pair/collections/:path+", has: [{ type: "query", key: "f" }] },
    { source: "/:pair/collections/:path+", has: [{ type: "query", key: "sort" }] },
    { source: "/:pair/collections/:path+", has: [{ type: "query", key: "stock" }] },
    { source: "/:pair/collections/:path+", has: [{ type: "query", key: "at" }] },
    { source: "/:pair/collections/:path+", has: [{ type: "query", key: "page" }] },
  ],
};
