import { expect, type Page } from "@playwright/test";
import type { Checkout } from "../lib/checkout/types";
import type { Locale } from "../lib/i18n/locales";
import { checkoutOn } from "./fixtures/checkout";
import { messagesIn } from "./fixtures/messages";
import { newPerson } from "./fixtures/people";
import { addresses } from "./fixtures/sample-addresses";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

async function atAddress(
  page: Page,
  baseURL: string | undefined,
  locale: Locale,
  name = "Sukarno",
) {
  const { call } = shopApi(page.request, String(baseURL), locale);
  const { id: variantId } = await stockedVariant(locale);
  await call("POST", "cart/lines", { variantId, quantity: 1 });
  await page.goto(`/${locale}/checkout`);
  const checkout = checkoutOn(page, locale);
  const t = messagesIn(locale);
  const { emailAddress } = newPerson(locale);
  await checkout.contact
    .getByLabel(t("checkout.fields.emailAddress"))
    .fill(emailAddress.replace("@", "＠"));
  // One word is a name.
  await checkout.contact.getByLabel(t("checkout.fields.name")).fill(name);
  await checkout.contact.getByRole("button", { name: t("checkout.continue") }).click();
  await expect(checkout.address).toBeVisible();
  const next = () => checkout.address.getByRole("button", { name: t("checkout.continue") }).click();
  const field = (part: string) => checkout.address.locator(`[name=${part}]`);
  return { call, checkout, t, next, field, emailAddress };
}

test("a checkout takes a number and a ZIP code as Americans write them, and says what is wrong", async ({
  page,
  baseURL,
}) => {
  const { call, checkout, t, next, field, emailAddress } = await atAddress(page, baseURL, "en-us");
  const { US } = addresses;
  await expect(field("fullName")).toHaveValue("Sukarno");
  await field("line1").fill("10 Berry Street");
  await field("city").fill(String(US.city));
  await field("province").selectOption(String(US.province));
  await field("postalCode").fill("11249 1234");
  for (const [typed, why] of [
    ["718 555 01", "phoneTooShort"],
    ["718 555 0100 55", "phoneTooLong"],
    ["call me", "phoneLetters"],
    ["+999 718 555", "phoneCountryCode"],
    ["999 999 9999", "phoneNotThere"],
  ] as const) {
    await field("phone").fill(typed);
    await next();
    await expect(checkout.address.getByRole("link", { name: t(`failures.${why}`) })).toBeVisible();
    await expect(field("phone")).toHaveAttribute("aria-invalid", "true");
  }
  await field("phone").fill("\u202a(718)\u00a0555‑0100\u202c");
  await next();
  await expect(checkout.delivery).toBeVisible();
  await expect(page.getByText(`${US.city}, ${US.province} 11249-1234`)).toBeVisible();
  await expect(page.getByText("(718) 555-0100")).toBeVisible();
  const saved = await call<Checkout>("GET", "checkout");
  expect(saved.contact).toMatchObject({ emailAddress, firstName: "Sukarno", lastName: "" });
});

test("a Japanese postal code fills in what it tells, and nothing that was typed is lost", async ({
  page,
  baseURL,
}) => {
  const { checkout, t, next, field } = await atAddress(page, baseURL, "ja-jp");
  await field("city").fill("自分の区");
  await field("postalCode").fill("〒１３５ー００２４");
  const { JP } = addresses;
  await expect(field("province")).toHaveValue(String(JP.province));
  await expect(field("line1")).toHaveValue("清澄");
  await expect(field("city")).toHaveValue("自分の区");
  await field("city").fill(String(JP.city));
  await field("line1").fill(String(JP.line1));
  await field("phone").fill("０９０ー１２３４ー５６７８");
  await next();
  await expect(checkout.delivery).toBeVisible();
  await expect(page.getByText("〒135-0024")).toBeVisible();
  await expect(page.getByText(`${JP.province}${JP.city}${JP.line1}`)).toBeVisible();
  await expect(page.getByText("090-1234-5678")).toBeVisible();
  await expect(page.getByText(t("checkout.steps.address")).first()).toBeVisible();
});

test("a Korean page shows a Korean address from the large to the small", async ({
  page,
  baseURL,
}) => {
  const { checkout, next, field } = await atAddress(page, baseURL, "ko-kr", "선우 은숙");
  const { KR } = addresses;
  await expect(field("fullName")).toHaveValue("선우 은숙");
  await field("postalCode").fill("０４７６６");
  await field("province").selectOption(String(KR.province));
  await field("city").fill(String(KR.city));
  await field("line1").fill(String(KR.line1));
  await field("phone").fill("010–1234–5678");
  await next();
  await expect(checkout.delivery).toBeVisible();
  await expect(page.getByText(`${KR.province} ${KR.city} ${KR.line1}`)).toBeVisible();
  await expect(page.getByText("010-1234-5678")).toBeVisible();
});

test("Arabic digits are digits", async ({ page, baseURL }) => {
  const { checkout, next, field } = await atAddress(page, baseURL, "ar-ae");
  await field("province").selectOption(String(addresses.AE.province));
  await field("city").fill("القوز");
  await field("line1").fill("شارع ١٧");
  const emirate = await field("province").locator("option:checked").textContent();
  await field("phone").fill("٠٥٠ ١٢٣ ٤٥٦٧");
  await next();
  await expect(checkout.delivery).toBeVisible();
  await expect(page.getByText("050 123 4567")).toBeVisible();
  await expect(page.getByText(`القوز، ${emirate}`)).toBeVisible();
});
