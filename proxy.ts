import type { NextRequest } from "next/server";
import createMiddleware from "next-intl/middleware";
import { routing } from "./lib/i18n/routing";

const addPair = createMiddleware(routing);

/** Sends paths without a pair (`/`, `/stores`) to the pair that fits the visitor's browser. */
export default function proxy(request: NextRequest) {
  return addPair(request);
}

// Only paths without a pair: every pass costs more than serving a static page.
export const config = {
  matcher: [
    "/((?!api/|media/|_next/|pictures/|fonts/|ko-kr(?:/|$)|en-kr(?:/|$)|ja-jp(?:/|$)|en-us(?:/|$)|ar-ae(?:/|$)|en-ae(?:/|$)|.*\\..*).*)",
  ],
};
