import { expect, type Page, test } from "@playwright/test";
import type { Pair } from "../lib/i18n/pairs";
import { newCaller } from "./fixtures/caller";
import { checkoutOn } from "./fixtures/checkout";
import { collectableVariant, firstStore } from "./fixtures/collectable-variant";
import { say } from "./fixtures/messages";
import { somebody } from "./fixtures/people";

const pairs: Pair[] = ["ko-kr", "ar-ae"];
const accepted = "4242 4242 4242 4242";

test.use({ extraHTTPHeaders: newCaller() });

/** What is on the page that is looked at: the router keeps those that were left. */
const visible = (page: Page) => page.getByRole("main").filter({ visible: true });

for (const pair of pairs) {
  const t = say(pair);

  test(`a newcomer chooses a store, pays, and shows the pass, ${pair}`, async ({ page }) => {
    const store = await firstStore(pair);
    const { slug, productName } = await collectableVariant(pair, store.code);
    const person = somebody(pair);

    await page.goto(`/${pair}/products/${slug}`);
    await page
      .getByRole("button", { name: t("myStore.choose") })
      .first()
      .click();
    const chooser = page.getByRole("dialog", { name: t("myStore.title") });
    await chooser
      .getByRole("button", { name: t("myStore.pickNamed", { name: store.name }) })
      .click();
    const header = page.getByRole("banner");
    await expect(
      header.getByRole("button", { name: t("myStore.label", { name: store.name }) }),
    ).toBeVisible();
    const panel = page.getByRole("region", { name: t("pickup.title") });
    await expect(panel.getByText(store.name)).toBeVisible();

    await page.getByRole("button", { name: t("basket.add") }).click();
    const sheet = page.getByRole("dialog", { name: t("basket.added") });
    await sheet.getByRole("link", { name: t("basket.open") }).click();
    await page.getByRole("button", { name: t("pickup.collectAll", { store: store.name }) }).click();
    await expect(
      page.getByRole("heading", { name: t("pickup.groupStore", { store: store.name }) }),
    ).toBeVisible();
    await page.getByRole("link", { name: t("basket.checkout") }).click();

    const checkout = checkoutOn(page, pair);
    await checkout.contact.getByLabel(t("checkout.fields.emailAddress")).fill(person.emailAddress);
    await checkout.contact.getByLabel(t("checkout.fields.name")).fill(person.firstName);
    await checkout.contact.getByRole("button", { name: t("checkout.continue") }).click();
    const collection = page.getByRole("form", { name: t("checkout.steps.collection") });
    await collection.getByRole("radio", { name: t("pickup.asap") }).check();
    await collection.getByRole("button", { name: t("checkout.continue") }).click();
    await checkout.payment.getByRole("radio").first().check();
    await checkout.pay(accepted);

    const pass = visible(page).getByRole("article");
    await expect(pass.getByRole("heading", { name: t("pass.states.placed") })).toBeVisible();
    await expect(pass.getByText(/^\d{3} \d{3}$/)).toBeVisible();
    await expect(pass.getByText(productName)).toBeVisible();
    const qr = pass.getByRole("img");
    await expect(qr).toBeVisible();
  });
}
