import { expect, type Locator, type Page } from "@playwright/test";
import { newCaller } from "./fixtures/caller";
import { messagesIn } from "./fixtures/messages";
import { newPerson } from "./fixtures/people";
import { addresses } from "./fixtures/sample-addresses";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const locale = "ar-ae";
const t = messagesIn(locale);
const mostStops = 80;

/** Tabs on until the thing has the focus, as a person without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let stop = 0; stop < mostStops; stop++) {
    if (
      (await target.count()) > 0 &&
      (await target.evaluate((el) => el === document.activeElement))
    )
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached by ${mostStops} Tabs: ${target}`);
}

test("everything from the product to the thanks can be done by keyboard", async ({ page }) => {
  test.slow();
  const person = newPerson(locale);
  const { slug } = await stockedVariant(locale);
  await page.goto(`/${locale}/products/${slug}`);
  await expect(
    page.getByRole("link", { name: t("cartLink.label", { count: 0 }) }).first(),
  ).toBeVisible();
  const type = async (target: Locator, text: string) => {
    await tabTo(page, target);
    await page.keyboard.type(text);
  };

  // The first stop skips what every page begins with.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t("layout.skip") })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: t("cart.add") }));
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: t("cart.added") });
  await expect(sheet).toBeVisible();
  await tabTo(page, sheet.getByRole("link", { name: t("cart.checkout") }));
  await page.keyboard.press("Enter");

  const contact = page.getByRole("form", { name: t("checkout.steps.contact") });
  await expect(contact).toBeVisible();
  await type(contact.getByLabel(t("checkout.fields.emailAddress")), person.emailAddress);
  await type(contact.getByLabel(t("checkout.fields.name")), "نور الهاشمي");
  await page.keyboard.press("Enter");

  const address = page.getByRole("form", { name: t("checkout.steps.address") });
  await expect(page.getByRole("heading", { name: t("checkout.steps.address") })).toBeFocused();
  const { province, ...fields } = addresses.AE;
  await type(address.locator("[name=phone]"), fields.phone);
  await tabTo(page, address.locator("[name=province]"));
  await page.keyboard.press("ArrowDown");
  for (const name of ["city", "line1"] as const)
    await type(address.locator(`[name=${name}]`), String(fields[name]));
  await page.keyboard.press("Enter");

  const delivery = page.getByRole("form", { name: t("checkout.steps.delivery") });
  await expect(page.getByRole("heading", { name: t("checkout.steps.delivery") })).toBeFocused();
  await tabTo(page, delivery.getByRole("radio").first());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, delivery.getByRole("button", { name: t("checkout.continue") }));
  await page.keyboard.press("Enter");

  const payment = page.getByRole("form", { name: t("checkout.payment.legend") });
  await expect(page.getByRole("heading", { name: t("checkout.steps.payment") })).toBeFocused();
  await type(payment.getByLabel(t("checkout.payment.cardNumber")), "4242424242424242");
  await type(payment.getByLabel(t("checkout.payment.expiry")), "1239");
  await type(payment.getByLabel(t("checkout.payment.cvc")), "123");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: t("orders.confirmation.title") })).toBeFocused();
});

for (const locale of ["en-us", "ar-ae"] as const)
  test(`the menu of a wide window folds what has no room, and no key is lost in it: ${locale}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const t = messagesIn(locale);
    const address = `${baseURL}/${locale}/collections`;
    const parts = (at: Page) => {
      const menu = at.getByRole("banner").getByRole("navigation", {
        name: t("layout.mainNavigation"),
      });
      return { links: menu.getByRole("link"), more: menu.locator("summary") };
    };
    /** The entries that a pointer would hit where they stand. */
    const seen = (links: Locator) =>
      links.evaluateAll(
        (all) =>
          all.filter((link) => {
            const { x, y, width, height } = link.getBoundingClientRect();
            const hit = document.elementFromPoint(x + width / 2, y + height / 2);
            return hit !== null && link.contains(hit);
          }).length,
      );
    await page.setViewportSize({ width: 1180, height: 700 });
    await page.goto(address);
    const { links, more } = parts(page);
    const count = await links.count();
    const folded = await seen(links);
    expect(folded).toBeGreaterThan(2);
    expect(folded).toBeLessThan(count);
    const first = await links.first().boundingBox();
    await more.click();
    await expect.poll(() => seen(links)).toBe(count);
    expect(await links.first().boundingBox()).toEqual(first);
    await page.keyboard.press("Escape");
    await expect.poll(() => seen(links)).toBe(folded);
    await expect(more).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(links.last()).toBeFocused();
    expect(await seen(links.last())).toBe(1);
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(address);

    const plain = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1180, height: 700 },
      extraHTTPHeaders: newCaller(),
    });
    const still = await plain.newPage();
    await still.goto(address);
    await parts(still).more.click();
    await expect(parts(still).links.last()).toBeInViewport();
    await plain.close();
  });
