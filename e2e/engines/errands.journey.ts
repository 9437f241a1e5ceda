import { test } from "@playwright/test";
import { chromium } from "./chromium";
import { beginWork, buy, collect, lookAround } from "./errands";
import { firefox } from "./firefox";
import { type Driver, type Visitor, visitorIn } from "./visitor";
import { webkit } from "./web-driver";

const engines: Record<string, () => Promise<Driver>> = { chromium, firefox, webkit };
const errands: Record<string, (visitor: Visitor) => Promise<void>> = {
  "buys a thing": (visitor) => buy(visitor, "ko-kr"),
  "collects a thing": (visitor) => collect(visitor, "ko-kr"),
  "sees a thing from all sides without 3D": (visitor) => lookAround(visitor, "ko-kr"),
  "begins to work in a store": (visitor) => beginWork(visitor, "ko-kr", "ko"),
};

for (const [engine, launch] of Object.entries(engines))
  test.describe(engine, () => {
    let driver: Driver;
    test.beforeEach(async () => {
      driver = await launch();
    });
    test.afterEach(() => driver?.close());

    for (const [name, errand] of Object.entries(errands))
      test(name, async ({ baseURL }) => errand(visitorIn(driver, String(baseURL))));
  });
