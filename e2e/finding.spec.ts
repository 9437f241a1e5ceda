import { expect, type Page } from "@playwright/test";
import type { Locale } from "../lib/i18n/locales";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";

const arabic = (text: string) => text.replace(/\d/g, (d) => "٠١٢٣٤٥٦٧٨٩"[Number(d)] ?? d);
const fullWidth = (text: string) =>
  text.replace(/\d/g, (d) => "０１２３４５６７８９"[Number(d)] ?? d);

/** The filters of a listing, opened as on a phone. */
function filters(page: Page, locale: Locale) {
  const t = messagesIn(locale);
  const form = page.getByRole("form", { name: t("listing.filter") });
  const price = form.getByRole("group", { name: t("listing.limits.price"), exact: true });
  return {
    form,
    price,
    low: price.getByLabel(t("listing.limits.min")),
    high: price.getByLabel(t("listing.limits.max")),
    open: () =>
      page
        .getByRole("button", { name: new RegExp(`^${t("listing.filter")}`) })
        .first()
        .click(),
    show: () => form.getByRole("button", { name: t("listing.show") }).click(),
  };
}

const limitIn = (page: Page) => new URL(page.url()).searchParams.get("price");
const field = (page: Page, locale: Locale) =>
  page.getByRole("combobox", { name: messagesIn(locale)("search.label") });

for (const [locale, digits] of [
  ["ko-kr", fullWidth],
  ["ar-ae", arabic],
] as const)
  test(`a list is limited by price, in steps and in one's own numbers (${locale})`, async ({
    page,
  }) => {
    const t = messagesIn(locale);
    const { price, low, high, open, show } = filters(page, locale);
    await page.goto(`/${locale}/collections/${samples.collection.slug}`);

    await open();
    // The first radio button is for any price, and the first step ends at its upper end.
    const step = price.getByRole("radio").nth(1);
    const count = Number(/(\d+)$/.exec((await step.locator("xpath=..").textContent()) ?? "")?.[1]);
    await step.check();
    await show();
    await expect(page.getByText(t("listing.countFiltered", { count })).first()).toBeVisible();
    const [, end = ""] = /^-(\d+(?:\.\d+)?)[A-Z]{3}$/.exec(limitIn(page) ?? "") ?? [];
    expect(Number(end)).toBeGreaterThan(0);
    const chips = page.getByRole("list", { name: t("listing.chosen") });
    await expect(chips.getByRole("link")).toHaveCount(2);

    // What cannot be is said, and stays as it was typed.
    await open();
    await low.fill(digits("999999"));
    await high.fill(digits("1"));
    await show();
    await expect(price.getByText(t("listing.limits.order"))).toBeVisible();
    await expect(low).toBeFocused();
    await expect(low).toHaveValue(digits("999999"));
    await low.fill(t("listing.filter"));
    await show();
    await expect(price.getByText(t("listing.limits.unreadable"))).toBeVisible();
    await low.fill("");
    await high.fill(digits(end));
    await show();
    await expect(price.getByText(t("listing.limits.unreadable"))).toBeHidden();
    // The same limit in one's own numbers leaves the same.
    await expect(page.getByText(t("listing.countFiltered", { count })).first()).toBeVisible();

    const sort = page.getByRole("combobox", { name: t("listing.sort") });
    await sort.selectOption("price-desc");
    await expect(page).toHaveURL(/sort=price-desc/);
    expect(limitIn(page)).toMatch(new RegExp(`^-${end}[A-Z]{3}$`));

    await chips.getByRole("link").first().click();
    await expect(page).not.toHaveURL(/price=-/);
    await expect(page).toHaveURL(/sort=price-desc/);
  });

test("limits work without script, and say what an address cannot mean", async ({ browser }) => {
  const t = messagesIn("en-us");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const { high, open, show } = filters(page, "en-us");
  await page.goto(`/en-us/search?q=${samples.word}`);
  await open();
  await high.fill("$1,000");
  await show();
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByRole("list", { name: t("listing.chosen") })).toContainText("$1,000");

  for (const [limit, said] of [
    ["price=9-5USD", "listing.gone.order"],
    ["price=5-9KRW", "listing.gone.limits"],
    ["width=wide", "listing.gone.limits"],
  ] as const) {
    await page.goto(`/en-us/collections/${samples.collection.slug}?${limit}`);
    await expect(page.getByText(t(said))).toBeVisible();
  }
  await context.close();
});

test("back from a product shows the term of the page in the field", async ({ page }) => {
  const locale = "ko-kr";
  await page.goto(`/${locale}/search?q=${samples.word}`);
  await expect(field(page, locale)).toHaveValue(samples.word);
  await field(page, locale).fill("something else");
  await field(page, locale).blur();
  await page.getByRole("article").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/products\//);
  await page.goBack();
  await expect(page).toHaveURL(/search\?q=/);
  await expect(field(page, locale)).toHaveValue(samples.word);
});

test("what is typed while results load is kept", async ({ page }) => {
  const locale = "en-us";
  await page.goto(`/${locale}/search`);
  let letIn = () => {};
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route(/\/search\?.*q=/, async (route) => {
    await held;
    await route.continue();
  });
  await field(page, locale).fill(samples.word);
  await page.keyboard.press("Enter");
  await page.keyboard.type(" oak");
  letIn();
  await expect(page).toHaveURL(/search\?q=/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(samples.word);
  await expect(field(page, locale)).toHaveValue(`${samples.word} oak`);
  await expect(field(page, locale)).toBeFocused();
});

test("stores and help stand among the suggestions, after products", async ({ page }) => {
  const locale = "ko-kr";
  const t = messagesIn(locale);
  await page.goto(`/${locale}/search`);
  await field(page, locale).fill("영업시");
  const answers = page.getByRole("group", { name: t("search.answers") });
  await expect(answers.getByRole("option", { name: t("search.storeList") })).toBeVisible();
  // Up from the field is the last of all.
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("option", { selected: true })).toHaveText(t("search.storeList"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${locale}/stores$`));
});
