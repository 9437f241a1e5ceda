import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Locale } from "../../lib/i18n/locales";
import { associate, password } from "../../scripts/own-shop/sample-people";
import { newCaller } from "../fixtures/caller";
import { checkoutOn } from "../fixtures/checkout";
import { mailsTo } from "../fixtures/mailbox";
import { messagesIn } from "../fixtures/messages";
import { patience } from "../fixtures/patience";
import { test } from "../fixtures/test";
import { untilDrawn, webglBrowser } from "../fixtures/webgl";

// The shop of `scripts/own-shop.ts`. Its locales are not those of the demonstration that types know.
const locale = "fr-fr" as string as Locale;
const t = messagesIn(locale);
const accepted = "4242 4242 4242 4242";
const piece = { name: "Chaise Loire", slug: "chaise-loire", barcode: "4006381333931" };
const shot = (page: Page, name: string) =>
  page.screenshot({
    path: `test-results/own-shop/${test.info().project.name}-${name}.png`,
    fullPage: true,
  });

/** A person who never came before: a run that goes on finds the orders of the runs before it. */
function newShopper(name: string): { name: string; emailAddress: string } {
  const id = randomUUID().slice(0, 8);
  return { name: `${name} ${id}`, emailAddress: `${id}@example.com` };
}

test.use({ launchOptions: webglBrowser });

/** What stands in an amount: spaces differ between browsers. */
const euros = (amount: string) => new RegExp(`${amount}\\s*€`);

async function contact(page: Page, shopper: ReturnType<typeof newShopper>): Promise<void> {
  const { contact: form } = checkoutOn(page, locale);
  await form.getByLabel(t("checkout.fields.emailAddress")).fill(shopper.emailAddress);
  await form.getByLabel(t("checkout.fields.name")).fill(shopper.name);
  await form.getByRole("button", { name: t("checkout.continue") }).click();
}

test("a shopper finds a thing, turns it in 3D, and has it delivered", async ({ page }) => {
  await page.goto(`/${locale}`);
  await expect(page).toHaveTitle(/Nord & Sud/);
  await shot(page, "home");
  await page.goto(`/${locale}/search`);
  const field = page.getByRole("combobox", { name: t("search.label") });
  await field.fill(piece.name);
  await field.press("Enter");
  await page.getByRole("link", { name: piece.name, exact: true }).first().click();
  await expect(page).toHaveURL(new RegExp(`/products/${piece.slug}`));
  const main = page.getByRole("main").filter({ visible: true });
  // What it costs now, and before: said to listeners, too.
  await expect(main.getByText(euros("199")).first()).toBeVisible();
  await expect(main.locator("s").first()).toHaveText(new RegExp(`${t("ui.regularPrice")}.*249`));
  await shot(page, "product");

  await main.getByRole("button", { name: t("viewer.open") }).click();
  await untilDrawn(page);
  expect(
    await page.evaluate(() => window.__viewer?.box.map((side) => Math.round(side * 1000))),
  ).toEqual([480, 790, 520]);
  await shot(page, "viewer");
  await page.getByRole("button", { name: t("viewer.close") }).click();

  await main.getByRole("button", { name: t("cart.add") }).click();
  const sheet = page.getByRole("dialog", { name: t("cart.added") });
  await sheet.getByRole("link", { name: t("cart.checkout") }).click();
  const shopper = newShopper("Jeanne Moreau");
  await contact(page, shopper);
  const checkout = checkoutOn(page, locale);
  const address = { line1: "12 rue Kervégan", city: "Nantes", postalCode: "44000" };
  for (const [name, value] of Object.entries({ ...address, phone: "+33 6 12 34 56 78" }))
    await checkout.address.locator(`[name=${name}]`).fill(value);
  await checkout.address.getByRole("button", { name: t("checkout.continue") }).click();
  await checkout.chooseDelivery();
  await expect(page.getByRole("main").filter({ visible: true })).not.toContainText(
    /d[eé]monstration/i,
  );
  await shot(page, "checkout");
  await checkout.pay(accepted);
  await expect(page.getByRole("heading", { name: t("orders.confirmation.title") })).toBeFocused();
  // This retailer describes no way of delivery: the line ends with its name.
  const arrival = page.getByRole("listitem").filter({ hasText: "Livraison standard" }).first();
  await expect(arrival).not.toContainText(":");
  const headings = await page
    .getByRole("main")
    .filter({ visible: true })
    .getByRole("heading")
    .allInnerTexts();
  expect(new Set(headings).size, headings.join(", ")).toBe(headings.length);
  await shot(page, "confirmation");
  await expect.poll(() => mailsTo(shopper.emailAddress).length).toBe(1);
  const [letter] = mailsTo(shopper.emailAddress);
  expect(letter?.text).toContain("Nord & Sud");
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/Maru|fiction/i);
});

test("a shopper collects at a store, where an associate hands it over", async ({
  page,
  browser,
}) => {
  const shopper = newShopper("Inès Besnard");
  await page.goto(`/${locale}/products/${piece.slug}`);
  await page
    .getByRole("button", { name: t("myStore.choose") })
    .first()
    .click();
  await page
    .getByRole("dialog", { name: t("myStore.title") })
    .getByRole("button", { name: t("myStore.pickNamed", { name: "Nantes" }) })
    .click();
  await page.getByRole("button", { name: t("cart.add") }).click();
  await page
    .getByRole("dialog", { name: t("cart.added") })
    .getByRole("link", { name: t("cart.open") })
    .click();
  await page.getByRole("button", { name: t("pickup.collectAll", { store: "Nantes" }) }).click();
  await expect(
    page.getByRole("heading", { name: t("pickup.groupStore", { store: "Nantes" }) }),
  ).toBeVisible();
  await shot(page, "cart");
  await page.getByRole("link", { name: t("cart.checkout") }).click();
  await contact(page, shopper);
  const collection = page.getByRole("form", { name: t("checkout.steps.collection") });
  await collection.getByRole("radio", { name: t("pickup.asap") }).check();
  await collection.getByRole("button", { name: t("checkout.continue") }).click();
  const { payment, pay } = checkoutOn(page, locale);
  await payment.getByRole("radio").first().check();
  await pay.call(checkoutOn(page, locale), accepted);
  const pass = page.getByRole("main").filter({ visible: true }).getByRole("article");
  await expect(pass.getByRole("heading", { name: t("pass.states.placed") })).toBeVisible();
  const code = (await pass.getByText(/^\d{3} \d{3}$/).textContent()) ?? "";
  await shot(page, "pass");
  await expect.poll(() => mailsTo(shopper.emailAddress).length).toBe(1);
  const [letter] = mailsTo(shopper.emailAddress);
  expect(letter?.text).toContain("Nord & Sud");
  // Its attachments, too.
  expect(JSON.stringify(letter)).not.toMatch(/maru|fiction/i);

  const context = await browser.newContext({
    viewport: page.viewportSize(),
    extraHTTPHeaders: newCaller(),
  });
  const counter = await context.newPage();
  await counter.goto("/staff/fr");
  const form = counter.getByRole("form", { name: t("staff.signIn.title") });
  await form.getByLabel(t("staff.signIn.email")).fill(associate.emailAddress);
  await form.getByLabel(t("staff.signIn.password")).fill(password);
  await form.getByRole("button", { name: t("staff.signIn.submit") }).click();
  const staff = counter.getByRole("main");
  await expect(staff.getByRole("link", { name: shopper.name })).toBeVisible();
  await shot(counter, "queue");
  await staff.getByRole("link", { name: shopper.name }).click();
  await staff.getByRole("button", { name: t("staff.order.start"), exact: true }).click();
  const line = staff.getByRole("listitem").filter({ hasText: piece.barcode });
  await line.getByRole("button", { name: t("staff.pick.found") }).click();
  await staff.getByLabel(t("staff.stage.shelf"), { exact: true }).fill("A1");
  await staff.getByRole("button", { name: t("staff.stage.submit"), exact: true }).click();
  await counter.getByRole("link", { name: t("staff.scan.title") }).click();
  await staff.getByLabel(t("staff.scan.code")).fill(code.replace(" ", ""));
  await staff.getByRole("button", { name: t("staff.handOver.submit"), exact: true }).click();
  await expect(
    staff.getByRole("heading", { name: t("staff.handOver.done", { name: shopper.name }) }),
  ).toBeVisible();
  await shot(counter, "handed-over");
  await context.close();
});

for (const [other, price] of [
  ["zh-hant-tw", /8,466/],
  ["ko-kr", /373,500/],
] as const)
  test(`the same thing has its own name and price in ${other}`, async ({ page }) => {
    const words = messagesIn(other as string as Locale);
    await page.goto(`/${other}`);
    await shot(page, `home-${other}`);
    await page.goto(`/${other}/products/${piece.slug}`);
    const main = page.getByRole("main").filter({ visible: true });
    await expect(main.getByText(price).first()).toBeVisible();
    await expect(main.getByRole("button", { name: words("cart.add") })).toBeVisible();
    // No sale there, and no store.
    await expect(main.locator("s")).toHaveCount(0);
    await expect(main.getByRole("heading", { name: words("pickup.title") })).toHaveCount(0);
    await shot(page, `product-${other}`);
    // Its people are sent to none, in the words of any page.
    const store = /magasin|門市|매장/;
    await expect(main).not.toContainText(store);
    for (const topic of ["delivery", "returns", "accessibility"]) {
      await page.goto(`/${other}/info/${topic}`);
      await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(main).not.toContainText(store);
    }
    // The mark is wide: it gives way to the buttons beside it.
    await page.setViewportSize({ width: 320, height: 700 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
  });

test("the brand and the companies are the retailer's, and nothing is of the demonstration", async ({
  page,
}) => {
  const french = ["", "/search", "/stores", "/stores/nantes", "/cart", `/products/${piece.slug}`];
  for (const path of [...french.map((p) => `/${locale}${p}`), "/zh-hant-tw", "/ko-kr"]) {
    await page.goto(path);
    await expect(page.getByRole("main").filter({ visible: true })).toBeVisible();
    const facts = await page.locator('script[type="application/ld+json"]').allTextContents();
    const shown = await page.locator("body").allInnerTexts();
    const said = [await page.title(), ...shown, ...facts].join(" ");
    expect(said, path).not.toMatch(/maru|마루|fiction|d[eé]mo(nstration)?\b|가상의|虛構/i);
  }
  const footer = page.getByRole("contentinfo");
  await expect(footer).toContainText("2026-서울성동-0001");
  await page.goto(`/${locale}/products/${piece.slug}`);
  await expect(footer).toContainText("123 456 789 00012");
  await expect(page.getByRole("button", { name: t("cart.add") }).first()).toHaveCSS(
    "background-color",
    "rgb(31, 78, 121)",
  );
});

test("pages say what the retailer wrote, and a campaign begins at midnight in Paris", async ({
  page,
}) => {
  const main = page.getByRole("main").filter({ visible: true });
  await expect(async () => {
    await page.goto(`/${locale}`);
    await expect(main.getByText("Des meubles qui restent")).toBeVisible({
      timeout: 2_000 * patience,
    });
  }).toPass();
  await expect(page.getByText("Les soldes ont commencé").first()).toBeVisible();
  await expect(page.getByText("La fête commence")).toHaveCount(0);
  const cheap = main.getByRole("region", { name: "Les petits prix" });
  await expect(cheap.getByRole("article").first()).toContainText("20");
  await shot(page, "home-written");
  // An address of the shop that they had before leads to the thing.
  await page.goto("/boutique/produit.php?id=7&panier=1");
  await expect(page).toHaveURL(new RegExp(`/products/${piece.slug}$`));
  await page.goto("/ko-kr/pages/atelier-ko");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("우리 공방");
  for (const topic of ["terms", "imprint"]) {
    await page.goto(`/zh-hant-tw/info/${topic}`);
    await expect(main.getByText("Nord & Sud SAS 對其銷售的商品負責。")).toBeVisible();
  }
});
