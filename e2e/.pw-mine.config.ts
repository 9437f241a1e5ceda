import { defineConfig } from "@playwright/test";
export default defineConfig({
  testDir: "/work/main/e2e",
  testMatch: /(account|orders)\.spec\.ts/,
  workers: 1,
  timeout: 60000,
  outputDir: "/tmp/acct/results",
  expect: { timeout: 15000 },
  use: {
    baseURL: "http://localhost:3100",
    launchOptions: {
      executablePath: "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
