import { defineConfig } from "@playwright/test";
import base from "../../playwright.config";

/**
 * The journeys of `npm run test:own-shop`, one after the other. Two browsers that draw in 3D by the
 * processor leave a small machine none for the shop.
 */
export default defineConfig({
  ...base,
  testDir: ".",
  testMatch: /\.journey\.ts/,
  outputDir: "../../test-results/own-shop",
  reporter: [["list"]],
  workers: 1,
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: "desktop", testIgnore: /listing/, use: { viewport: { width: 1440, height: 900 } } },
  ],
});
