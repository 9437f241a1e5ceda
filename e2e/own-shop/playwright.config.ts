import { defineConfig } from "@playwright/test";
import base from "../../playwright.config";

/** The journeys of `npm run test:own-shop`: each shopper is a new one. */
export default defineConfig({
  ...base,
  testDir: ".",
  testMatch: /\.journey\.ts/,
  outputDir: "../../test-results/own-shop",
  reporter: [["list"]],
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: "desktop", testIgnore: /listing/, use: { viewport: { width: 1440, height: 900 } } },
  ],
});
