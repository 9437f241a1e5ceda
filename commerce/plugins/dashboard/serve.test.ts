import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { shopSchema } from "../../../contracts/shop-config";
import { serveDashboard } from "./serve";

const nordSud = {
  locales: { "fr-fr": { language: "fr", market: "FR" } },
  defaultLocale: "fr-fr",
  languages: { fr: { name: "Français", home: "fr-fr" } },
  markets: {
    FR: {
      currency: "EUR",
      taxIncluded: true,
      lengthUnit: "cm",
      timeZone: "Europe/Paris",
      opening: { tax: 20, delivery: { price: 5 } },
    },
  },
  brand: { name: { fr: "Nord & Sud" }, fullName: "Nord </script> & Sud" },
  company: { mailFrom: "Nord & Sud <shop@nord.example>" },
  policies: { returnDays: 30 },
};
const app = mkdtempSync(path.join(tmpdir(), "dashboard-"));
const options = { app, shop: shopSchema.parse(nordSud) };
const server = createServer(express().use("/admin", serveDashboard(options)));
const get = (place: string, headers = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin${place}`, { headers });

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.close();
  rmSync(app, { recursive: true });
});

it("says in the reader's language that the dashboard is not built yet, and then shows it", async () => {
  const early = await get("/orders/1", { "accept-language": "ko-KR,en;q=0.5" });
  expect(early.status).toBe(503);
  expect(early.headers.get("cache-control")).toBe("no-store");
  const text = await early.text();
  expect(text).toContain('lang="ko"');
  expect(text).toContain("npm run dashboard");
  expect(await (await get("/", { "accept-language": "de" })).text()).toContain('lang="en"');

  mkdirSync(path.join(app, "dist/bundle"), { recursive: true });
  writeFileSync(path.join(app, "dist/bundle/main-1.js"), "1");
  writeFileSync(path.join(app, "index.html"), "the dashboard");
  for (const place of ["/", "/orders/1", "/assets/7"]) {
    const page = await get(place);
    expect(page.status, place).toBe(200);
    expect(page.headers.get("cache-control")).toBe("no-cache");
    expect(await page.text()).toBe("the dashboard");
  }
});

it("keeps scripts for good, and answers no page for the script of an older build", async () => {
  const script = await get("/dist/bundle/main-1.js");
  expect(script.headers.get("cache-control")).toContain("immutable");
  expect((await get("/dist/bundle/main-0.js")).status).toBe(404);
});

it("tells the dashboard of this shop what it has to know, as a script of its own origin", async () => {
  const settings = await get("/settings.js");
  expect(settings.headers.get("content-type")).toContain("javascript");
  const text = await settings.text();
  expect(text).toContain('"brand":"Nord </script> & Sud"');
  expect(text).toContain('"availableLanguages":["ko","en","ja","ar","fr","zh_Hant"]');
  expect(text).toContain('"availableLocales":["FR"]');
});
