import { z } from "zod";

/** What tests and benchmarks read; no part of the shop does. */
export const toolSettings = z.object({
  CHROMIUM_PATH: z.string().optional().meta({
    description: "the browser of the tests, benchmarks and screenshots",
    unset: "found",
  }),
  CHROMIUM: z.string().default("/usr/bin/chromium").meta({
    description: "the browser that the studio photographs with",
  }),
  TEST_ENGINES: z.string().optional().meta({
    description: "`1`: `npm test` plays the errands in Firefox and WebKitGTK too",
  }),
  FIREFOX_PATH: z.string().default("/usr/bin/firefox-esr").meta({
    description: "the Firefox of `npm run test:engines`",
  }),
  WEBKIT_DRIVER_PATH: z.string().default("/usr/bin/WebKitWebDriver").meta({
    description: "the driver of WebKitGTK of `npm run test:engines`",
  }),
  E2E_PORT: z.string().default("3000").meta({
    description: "the port of the shop that `npx playwright test` visits",
  }),
  E2E_ENGINE: z.string().default("http://127.0.0.1:3001").meta({ description: "its engine" }),
  E2E_MAILBOX: z.string().default(".maru/mail").meta({ description: "where its letters lie" }),
  E2E_PATIENCE: z.string().default("1").meta({
    description: "how many times 10 seconds a journey waits for what it expects; `npm test` sets 6",
  }),
  E2E_TRACE: z.string().optional().meta({
    description: "`1`: a journey that fails leaves a trace of what it did",
  }),
  SHOP_SETTINGS: z.string().optional().meta({
    description:
      "the file that tells an engine of its shop; the start names the one in `MARU_DATA`",
    unset: "those of the folder of the shop",
  }),
  RACES: z.string().default("4").meta({ description: "how often the engine tests run each race" }),
  BENCH_PARTS: z.string().optional().meta({
    description: "which parts of `bench:pickup` or `bench:flood` run, with commas between",
    unset: "all",
  }),
  BENCH_SHOPPERS: z.string().default("500").meta({ description: "`bench:pickup`: who race" }),
  BENCH_SECONDS: z
    .string()
    .default("30")
    .meta({ description: "`bench:pickup`: how long it reads" }),
  BENCH_STORES: z.string().default("2000").meta({ description: "`bench:pickup`: stores" }),
  BENCH_PRODUCTS: z.string().default("6700").meta({ description: "`bench:pickup`: products" }),
  BENCH_KILLS: z.string().default("200").meta({
    description: "`bench:pickup`: how often the engine is killed",
  }),
  BENCH_ORDERS: z.string().optional().meta({
    description: "orders that `bench:pickup` and `bench:staff` place",
    unset: "100 and 600",
  }),
  BENCH_DEVICES: z.string().default("8").meta({ description: "`bench:staff`: devices a store" }),
  BENCH_PAUSE_MS: z.string().default("400").meta({
    description: "`bench:staff`: how long people wait between two presses",
  }),
  BENCH_REPLAYED: z.string().default("67").meta({
    description: "`bench:staff`: orders served without a network",
  }),
  BENCH_CONFLICTS: z.string().default("20").meta({
    description: "`bench:staff`: how many of those meet a conflict",
  }),
  BENCH_PUSHES: z.string().default("100").meta({
    description: "`bench:staff`: orders that ring on a locked phone",
  }),
});
