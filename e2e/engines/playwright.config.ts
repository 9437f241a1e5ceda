import { defineConfig } from "@playwright/test";
import base from "../../playwright.config";

/** The journeys of `npm run test:engines`: the same errands in each browser's own engine. */
export default defineConfig({
  ...base,
  testDir: ".",
  testMatch: /\.journey\.ts/,
  outputDir: "../../test-results/engines",
  reporter: [["list"], ["json", { outputFile: "../../test-results/engines.json" }]],
  projects: [{ name: "engines" }],
});
