import { expect, type Locator, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { firstStore } from "./fixtures/collectable-variant";
import { placeOrder } from "./fixtures/place-order";
import { placePickup } from "./fixtures/place-pickup";
import { test } from "./fixtures/test";

test.describe("in the reader's own colours", () => {
  test.beforeEach(({ page }) =>
    page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" }),
  );

  /** How a control looks while neither the pointer nor the focus is on it. */
  async function looksOf(page: Page, control: Locator): Promise<string> {
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    return (await control.screenshot()).toString("base64");
  }

  for (const path of [
    `/products/${samples.model.slug}`,
    `/products/${samples.inSizes.slug}`,
    "/privacy",
  ])
    test(`every choice and switch shows its state: ${path}`, async ({ page }) => {
      await page.goto(`/ko-kr${path}`);
      const labels = page.locator("label:has(input[type=radio], input[type=checkbox]):visible");
      await expect(labels.first()).toBeVisible();
      // Before the page is alive some can't be pressed.
      await expect(labels.locator("input:enabled").first()).toBeAttached();
      let tried = 0;
      for (const label of await labels.all()) {
        const input = label.locator("input");
        if (await input.isDisabled()) continue;
        const name = await input.getAttribute("name");
        const isRadio = (await input.getAttribute("type")) === "radio";
        const others = page.locator(`input[type=radio][name="${name}"]:enabled:not(:checked)`);
        const before = await input.isChecked();
        if (isRadio && !before) continue;
        if (isRadio && (await others.count()) === 0) continue;
        const first = await looksOf(page, label);
        await (isRadio ? others.first() : input).dispatchEvent("click");
        await expect(input).toBeChecked({ checked: !before });
        expect(await looksOf(page, label), String(await label.textContent())).not.toBe(first);
        tried += 1;
      }
      expect(tried).toBeGreaterThan(0);
    });

  test("discs of colour keep their colours, and buttons and badges have an edge", async ({
    page,
  }) => {
    await page.goto(`/ko-kr/products/${samples.model.slug}`);
    const disc = page.locator("label:has(input[type=radio]) span[style*=background]").first();
    await expect(disc).toBeVisible();
    expect(await disc.evaluate((at) => getComputedStyle(at).forcedColorAdjust)).toBe("none");
    for (const button of await page.locator("main button:visible").all())
      expect(
        await button.evaluate((at) => {
          const { borderTopWidth, textDecorationLine } = getComputedStyle(at);
          const says = at.textContent?.trim();
          return !says || Number.parseFloat(borderTopWidth) > 0 || textDecorationLine !== "none";
        }),
        await button.evaluate((at) => at.outerHTML.slice(0, 200)),
      ).toBe(true);
  });
});

for (const format of ["A4", "Letter"] as const)
  test(`the confirmation of an order is printed on one page: ${format}`, async ({
    page,
    baseURL,
  }) => {
    const pages = async () => {
      const pdf = await page.pdf({ format });
      return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;
    };
    for (const locale of ["ko-kr", "ar-ae"] as const) {
      const { code } = await placeOrder(page.request, { locale, baseURL });
      await page.goto(`/${locale}/checkout/confirmation?code=${code}`);
      await expect(page.getByRole("main").getByText(code).first()).toBeVisible();
      expect(await pages(), locale).toBe(1);
    }
    const { code: storeCode } = await firstStore("ko-kr");
    const { code } = await placePickup(page.request, { locale: "ko-kr", baseURL, storeCode });
    await page.goto(`/ko-kr/checkout/confirmation?code=${code}`);
    await expect(page.getByRole("main").getByText(code).first()).toBeVisible();
    expect(await pages(), "to be collected").toBe(1);
  });
