import { expect, type Locator } from "@playwright/test";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";

const textOf = async (link: Locator) => (await link.textContent())?.replace(/\s/g, "");

for (const locale of ["ko-kr", "ar-ae"] as const)
  test(`rooms of the home page lead to what stands in them, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${locale}`);
    const scene = page.locator(".scene").first();
    await scene.scrollIntoViewIfNeeded();
    const list = scene.getByRole("list", { name: messagesIn(locale)("content.inRoom") });
    const lines = list.getByRole("link");
    const count = await lines.count();
    expect(count).toBeGreaterThan(2);
    const picture = await scene.locator("img").boundingBox();
    for (let at = 1; at <= count; at += 1) {
      const [mark, line] = [scene.locator(`[data-spot="${at}"]`).first(), lines.nth(at - 1)];
      expect(await mark.getAttribute("href")).toBe(await line.getAttribute("href"));
      // The mark says what the line says: name and price.
      expect(await textOf(mark)).toBe(await textOf(line));
    }
    // A place is counted from the picture's left, whichever way the words run.
    const first = scene.locator('[data-spot="1"]').first();
    const box = await first.boundingBox();
    const left = await first.evaluate((link) => link.parentElement?.style.left);
    const x = ((box?.x ?? 0) + (box?.width ?? 0) / 2 - (picture?.x ?? 0)) / (picture?.width ?? 1);
    expect(x * 100).toBeCloseTo(Number.parseFloat(left ?? ""), 0);
    // Who reaches one by keyboard sees the other.
    const fill = (at: string) =>
      scene.locator(at).evaluate((number) => getComputedStyle(number).backgroundColor);
    const line = 'ol [data-spot="2"] .spot-number';
    const mark = '.\\@container [data-spot="2"] .spot-number';
    const calm = [await fill(line), await fill(mark)];
    await lines.nth(1).focus();
    const lit = [await fill(line), await fill(mark)];
    expect(lit[0]).toBe(lit[1]);
    expect(lit[0]).not.toBe(calm[0]);
    await lines.nth(1).press("Enter");
    await expect(page).toHaveURL(/\/products\//);
  });

test("marks in a narrow picture never lie upon each other", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/en-us");
  for (const scene of await page.locator(".scene").all()) {
    const marks = scene.locator(".\\@container [data-spot]:visible");
    const boxes = await marks.evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect()).map(({ x, y }) => ({ x, y })),
    );
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
    expect(await scene.getByRole("link").count()).toBeGreaterThan(0);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
