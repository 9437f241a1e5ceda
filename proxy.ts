import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { listingKeys } from "./contracts/listing-keys";
import { engineHas } from "./lib/catalog/engine-has";
import { listingStatus } from "./lib/catalog/listing-status";
import { EngineError, EngineUnreachableError } from "./lib/engine/client";
import { readAddress } from "./lib/http/address";
import { rememberPage, unknownHeader } from "./lib/http/known-pages";
import { redirectFrom } from "./lib/http/redirects";
import { enginePageAt, goneVariant } from "./lib/http/shop-pages";
import { isLocale, type Locale } from "./lib/i18n/locales";
import { routing } from "./lib/i18n/routing";
import { ownAddress } from "./lib/own-address";

const addLocale = createMiddleware(routing);

/**
 * Sends paths without a locale (`/`, `/stores`) to the locale that fits the visitor's browser.
 * Keeps what the engine has not from being rendered. Gives listings that read their query the right
 * status.
 */
export default async function proxy(request: NextRequest) {
  const [, first = ""] = request.nextUrl.pathname.split("/");
  const isUnknown = request.headers.has(unknownHeader);
  if (!isLocale(first)) return (isUnknown && leadOn(request)) || addLocale(request);
  if (isUnknown && !(await exists(first, request.nextUrl)))
    return (
      leadOn(request) ?? NextResponse.rewrite(new URL(await nearest(first, request), request.url))
    );
  if (!readsItsQuery(request.nextUrl)) return NextResponse.next();
  return firstPage(request) ?? answerListing(request, first);
}

/** A listing's first page has one address, and that says no number. */
function firstPage({ nextUrl, url }: NextRequest): NextResponse | undefined {
  if (nextUrl.searchParams.get("page") !== "1") return undefined;
  const to = new URL(nextUrl.pathname + nextUrl.search, url);
  to.searchParams.delete("page");
  return NextResponse.redirect(to, 308);
}

/** Where merchants lead people from an address of before. They may change their mind: no one keeps it. */
function leadOn({ nextUrl, headers, url }: NextRequest): NextResponse | undefined {
  const language = headers.get("accept-language") ?? undefined;
  const to = redirectFrom(nextUrl.pathname + nextUrl.search, language);
  if (to === undefined) return undefined;
  return NextResponse.redirect(new URL(to, url), {
    status: 308,
    headers: { "cache-control": "private, no-store" },
  });
}

/** The page in place of one that is not there: the product of a choice that is gone, or none. */
async function nearest(locale: Locale, { nextUrl }: NextRequest): Promise<string> {
  const page = pageAt(nextUrl);
  const product = page?.room === "products" && page.variant !== undefined && page;
  if (!product || !(await engineHas(locale, { ...product, variant: undefined })))
    return `/${locale}/missing`;
  return `/${locale}/products/${encodeURIComponent(product.name)}/${goneVariant}`;
}

function pageAt({ pathname, search }: URL) {
  const address = readAddress(pathname + search);
  return address && enginePageAt(address.path.slice(1), address.query);
}

/**
 * Whether a page exists that this process has not seen. Next would render and keep one that does not,
 * and so let strangers fill disk and memory. While the engine is silent nothing is known: the last
 * good page may be there.
 */
async function exists(locale: Locale, url: URL): Promise<boolean> {
  const page = pageAt(url);
  // It is here for where it leads on to.
  if (!page) return false;
  try {
    if (!(await engineHas(locale, page))) return false;
    rememberPage(locale, page);
    return true;
  } catch (error) {
    if (error instanceof EngineUnreachableError || error instanceof EngineError) return true;
    throw error;
  }
}

/** Whether an address is one of a listing that is rendered on request. */
function readsItsQuery({ pathname, searchParams }: URL): boolean {
  const [, , room, name] = pathname.split("/");
  if (room !== "search" && !(room === "collections" && name)) return false;
  return ["q", ...listingKeys].some((key) => searchParams.has(key));
}

async function answerListing(request: NextRequest, locale: Locale): Promise<NextResponse> {
  const status = await listingStatus(request.nextUrl);
  if (status === "found") return NextResponse.next();
  const page = new URL(`/${locale}/${status}`, request.url);
  if (request.headers.has("rsc")) return NextResponse.rewrite(page);
  // A rewrite to a static page answers 200 whatever it is told: its text is sent from here.
  const { body, headers } = await fetch(new URL(page.pathname, ownAddress() ?? page));
  return new NextResponse(body, {
    status: 503,
    headers: {
      "content-type": headers.get("content-type") ?? "text/html",
      // That of the page's own scripts.
      "content-security-policy": headers.get("content-security-policy") ?? "",
      "cache-control": "no-store",
      "retry-after": "5",
    },
  });
}

// Few paths only: every pass costs more than serving a static page. Next reads this while it
// builds, so locales are told by their shape. What has the shape and is none has a "not found" of
// its own.
export const config = {
  matcher: [
    "/((?!api/|01/|staff(?:/|$)|media/|_next/|fonts/|[a-z]{2}(?:-[a-z]{4})?-[a-z]{2}(?:/|$)|.*\\..*).*)",
    { source: "/:path*", has: [{ type: "header", key: "x-maru-unknown-page" }] },
    { source: "/:locale/search", has: [{ type: "query", key: "q" }] },
    { source: "/:locale/search", has: [{ type: "query", key: "page" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "f" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "sort" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "stock" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "at" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "page" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "price" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "width" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "height" }] },
    { source: "/:locale/collections/:path+", has: [{ type: "query", key: "depth" }] },
  ],
};
