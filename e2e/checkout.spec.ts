import { expect } from "@playwright/test";
import type { Locale } from "../lib/i18n/locales";
import { samples } from "../scripts/testing/samples";
import { checkoutOn } from "./fixtures/checkout";
import { messagesIn } from "./fixtures/messages";
import { newPerson } from "./fixtures/people";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const locales: Locale[] = ["ko-kr", "en-us", "ar-ae"];
const declined = "4000 0000 0000 0002";
const accepted = "4242 4242 4242 4242";

for (const locale of locales) {
  const t = messagesIn(locale);

  test(`a newcomer finds a thing, buys it as a guest and finds the order again, ${locale}`, async ({
    page,
  }) => {
    const { slug, productName } = await stockedVariant(locale);
    const person = newPerson(locale);

    await page.goto(`/${locale}/search`);
    const field = page.getByRole("combobox", { name: t("search.label") });
    await field.fill(productName);
    await field.press("Enter");
    await page.getByRole("link", { name: productName }).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/products/${slug}`));
    await page.getByRole("button", { name: t("cart.add") }).click();
    const sheet = page.getByRole("dialog", { name: t("cart.added") });
    await expect(sheet.getByText(productName)).toBeVisible();
    await sheet.getByRole("link", { name: t("cart.checkout") }).click();

    const checkout = checkoutOn(page, locale);
    await checkout.giveContact(person);
    await checkout.giveAddress();
    // Each step is saved: a shopper who comes back goes on where they were.
    await page.reload();
    await checkout.chooseDelivery();

    await checkout.pay(declined);
    await expect(checkout.payment.getByRole("alert")).toContainText(t("failures.cardDeclined"));
    await checkout.pay(accepted);

    await expect(page.getByRole("heading", { name: t("orders.confirmation.title") })).toBeFocused();
    await page.getByRole("link", { name: t("orders.confirmation.track") }).click();
    await page.getByLabel(t("tracking.email")).fill(person.emailAddress);
    await page.getByRole("button", { name: t("tracking.submit") }).click();
    const found = page.getByRole("main");
    await expect(found.getByText(t("orders.cardEnding", { last4: "4242" }))).toBeVisible();
    await expect(found.getByText(productName).first()).toBeVisible();
    await expect(page.getByRole("link", { name: t("cartLink.label", { count: 0 }) })).toBeVisible();
  });
}

test("another variant has its own address, picture and stock", async ({ page }) => {
  const t = messagesIn("ko-kr");
  await page.goto(`/ko-kr/products/${samples.product.slug}`);
  const main = page.getByRole("main");
  const before = await main.getByRole("img").first().getAttribute("src");
  const radios = main.getByRole("radio");
  await radios.nth(1).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/\?variant=/);
  await expect(radios.nth(1)).toBeChecked();
  await expect(main.getByRole("img").first()).not.toHaveAttribute("src", before ?? "");
  await page.reload();
  await expect(main.getByRole("radio").nth(1)).toBeChecked();
  await expect(main.getByText(t("product.taxIncluded"))).toBeVisible();
});
