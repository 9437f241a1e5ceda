import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  cacheComponents: true,
  // Off: pages rendered on demand would be rendered several times (docs/adr/0003-static-pages.md).
  partialPrefetching: false,
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
};

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    messages: {
      path: "./messages",
      format: "json",
      locales: ["ko", "en", "ja", "ar"],
      precompile: true,
    },
  },
});

export default withNextIntl(config);
