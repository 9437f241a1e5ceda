import { expect, type Request } from "@playwright/test";
import { newCaller } from "../fixtures/caller";
import { test } from "../fixtures/test";

test("a listing of 24 photographs of 4000 pixels weighs 600 KB at most", async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
    extraHTTPHeaders: newCaller(),
  });
  const page = await context.newPage();
  const loaded: Request[] = [];
  page.on("requestfinished", (request) => loaded.push(request));
  await page.goto(`/fr-fr/collections/salon`);
  const pictures = page.getByRole("main").filter({ visible: true }).locator("li img");
  await expect(pictures).toHaveCount(24);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0);
  }
  const sizes = await Promise.all(
    loaded
      .filter((request) => request.url().includes("/media/"))
      .map(async (request) => (await request.sizes()).responseBodySize),
  );
  // Two stand beside each other: three times 195 pixels ask for 800.
  expect(loaded.filter((request) => request.url().includes("preset=1600"))).toHaveLength(0);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${sizes.length} pictures of the listing: ${(bytes / 1000).toFixed(0)} KB`);
  expect(sizes.length).toBeGreaterThanOrEqual(24);
  expect(bytes).toBeLessThanOrEqual(600_000);
  await context.close();
});
