import { defineConfig } from "@playwright/test";
import { patience } from "./e2e/fixtures/patience";
import { findChromium } from "./scripts/testing/find-chromium";

const port = Number(process.env.E2E_PORT ?? 3000);

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  // The shop under test shares the machine: two browsers keep two cores busy.
  workers: 2,
  // How fast it is, is for the benches to say: a machine that others use too may take its time.
  timeout: 300_000,
  // What a change of the engine has to reach first is looked for again and again.
  // It gives up before its test does, and so says what did not come.
  expect: { timeout: 10_000 * patience, toPass: { timeout: Math.min(60_000 * patience, 200_000) } },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // A trace films each journey, which doubles what a journey costs.
    trace: process.env.E2E_TRACE === "1" ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: findChromium(),
  },
  projects: [
    {
      name: "phone",
      testIgnore: /(keyboard|dashboard(-\w+)?)\.spec/,
      use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
    {
      name: "desktop",
      testMatch: /(checkout|keyboard|dashboard(-\w+)?)\.spec/,
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
});
