import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { test } from "./fixtures/test";

test("what has the focus does not rest under the line that offers another language", async ({
  page,
}) => {
  // It lies over the page once what may be remembered is decided.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "globalPrivacyControl", { value: true }),
  );
  await page.goto(`/ko-kr/products/${samples.product.slug}`);
  const line = page.locator("[data-suggestion]");
  await expect(line).toBeVisible();
  let below = 0;
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await line.locator(":focus").count()) > 0) continue;
    const [box, cover] = [await focused.boundingBox(), await line.boundingBox()];
    if (!box || !cover) throw new Error("nothing has the focus");
    expect(box.y, await focused.evaluate((element) => element.outerHTML)).toBeLessThan(cover.y);
    if ((await page.evaluate(() => scrollY)) > 0) below += 1;
  }
  expect(below).toBeGreaterThan(3);
});

test("what holds the place of a carousel takes no focus, which would be lost with it", async ({
  page,
}) => {
  await page.route(/\/api\/recommendations/, () => {});
  await page.goto(`/ko-kr/products/${samples.product.slug}`);
  const footer = page.getByRole("contentinfo");
  const focused = page.locator(":focus");
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press("Tab");
    if ((await footer.locator(":focus").count()) > 0) break;
    await expect(focused.locator(".skeleton")).toHaveCount(0);
  }
  await expect(footer.locator(":focus")).toBeVisible();
});
