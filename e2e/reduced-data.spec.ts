import { expect } from "@playwright/test";
import { findChromium } from "../scripts/testing/find-chromium";
import { samples } from "../scripts/testing/samples";
import { test } from "./fixtures/test";

const found = findChromium();
// Browsers have the wish behind a switch (Media Queries 5, 12.5).
const args = [...(found.args ?? []), "--enable-blink-features=PrefersReducedData"];
test.use({ launchOptions: { ...found, args } });

test("who saves data gets the smaller pictures, no model and no film", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-reduced-data", value: "reduce" }],
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/ko-kr/products/${samples.model.slug}`);
  expect(await page.evaluate(() => matchMedia("(prefers-reduced-data: reduce)").matches)).toBe(
    true,
  );
  await page.waitForLoadState("load");
  const pictures = asked.filter((path) => /\.(avif|webp|jpg|png)$/.test(path));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter((path) => /-800\./.test(path))).toEqual([]);
  expect(asked.filter((path) => /\.(glb|usdz|mp4|webm)$|turn/.test(path))).toEqual([]);
});
