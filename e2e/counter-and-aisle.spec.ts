import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { axeFaults } from "./fixtures/axe-faults";
import { checkoutOn } from "./fixtures/checkout";
import { openVisit } from "./fixtures/engine";
import { owner } from "./fixtures/merchant";
import { messagesIn } from "./fixtures/messages";
import { newPerson } from "./fixtures/people";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { anotherPhone, phoneOn } from "./fixtures/staff";
import { managerAtEngine } from "./fixtures/store-books";
import { type Hours, hoursOf, setStore } from "./fixtures/store-settings";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const say = messagesIn(locale);
const store = samples.stores.second;
test.use({ locale: "ko-KR" });

// Both change settings of the one store.
test.describe.configure({ mode: "default" });
let hours: Hours;
test.beforeAll(async () => {
  hours = await hoursOf(store);
});
test.afterAll(() =>
  setStore(store, { substituteMinutes: 0, payInAisle: false, signatureAsked: false, hours }),
);

/** Goods are taken along while a store is open: for this store that is always. */
const always = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  opens: "00:00",
  closes: "00:00",
}));

/** The address on a new tag of an article that is taken along from this store. */
async function printedTag(): Promise<string> {
  const shop = openVisit();
  const { products } = await shop<{ products: { items: { variants: { id: string }[] }[] } }>(
    "{ products(options: { take: 54 }) { items { variants { id } } } }",
  );
  const ids = products.items.flatMap(({ variants }) => variants.slice(0, 1).map(({ id }) => id));
  const manager = await managerAtEngine();
  const { printShelfTags } = await manager<{ printShelfTags: Printed[] }>(
    `mutation ($s: String!, $v: [ID!]!) { printShelfTags(storeCode: $s, variantIds: $v) {
      id variantId gtin } }`,
    { s: store, v: ids },
  );
  for (const { id: tag, variantId, gtin } of printShelfTags) {
    const { articleInStore } = await shop<{ articleInStore: { payHere: string; left: number } }>(
      `query ($s: String!, $v: ID!) { articleInStore(storeCode: $s, variantId: $v) { payHere left } }`,
      { s: store, v: variantId },
    );
    if (articleInStore.payHere === "OFFERED" && articleInStore.left > 1)
      return `/01/${gtin}?store=${store}&tag=${tag}`;
  }
  throw new Error("Nothing is taken along from this store.");
}

interface Printed {
  id: string;
  variantId: string;
  gtin: string;
}

test("a piece is not there: another one is proposed, and its shopper says yes on the pass", async ({
  page,
  browser,
}) => {
  await setStore(store, { substituteMinutes: 10 });
  const phone = await phoneOn(page, "ko").open("manager", store);
  const { t, main } = phone;
  const order = await pickupAtCounter({ store });
  const shopper = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await shopper.goto(`/${locale}/pickup?order=${order.orderCode}&token=${order.token}`);

  await phone.start(order.collector);
  await phone.button(t("staff.pick.propose")).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("list").getByRole("button").first().click();
  await sheet.getByRole("button", { name: t("staff.pick.proposeSubmit") }).click();
  await expect(main.getByText(t("staff.pick.waits"))).toBeVisible();

  const question = shopper.getByRole("region", { name: say("pass.proposal.title") });
  await expect(question).toBeVisible();
  await question.getByRole("button", { name: say("pass.proposal.yes") }).click();
  await expect(question).toHaveCount(0);

  await phone.stage("D4");
  await phone.go("scan");
  await main.getByLabel(t("staff.scan.code")).fill(order.code);
  await phone.button(t("staff.handOver.submit")).click();
  await expect(shopper.getByRole("heading", { name: say("pass.states.collected") })).toBeVisible();
});

test("goods are paid for at the shelf, and their pass is checked at the exit", async ({
  page,
  browser,
  baseURL,
}) => {
  await setStore(store, { payInAisle: true, hours: always });
  const tag = await printedTag();
  await page.goto(tag);
  await page.getByRole("button", { name: say("aisle.take.payHere") }).click();

  const { emailAddress } = newPerson(locale);
  const checkout = checkoutOn(page, locale);
  await checkout.contact.getByLabel(say("checkout.fields.emailAddress")).fill(emailAddress);
  await checkout.contact.getByLabel(say("checkout.fields.name")).fill("김하나");
  await checkout.contact.getByRole("button", { name: say("checkout.continue") }).click();
  const collection = page.getByRole("form", { name: say("checkout.steps.collection") });
  await expect(collection.getByText(say("checkout.inAisle.text"))).toBeVisible();
  await collection.getByRole("button", { name: say("checkout.continue") }).click();
  await checkout.pay("4242 4242 4242 4242");
  await expect(page.getByText(say("orders.confirmation.steps.exit"))).toBeVisible();
  await page.getByRole("link", { name: say("orders.confirmation.openPass") }).click();
  await expect(page).toHaveURL(/pickup/);
  const main = page.getByRole("main");
  await expect(main.getByText(say("pass.aisle.show"))).toBeVisible();
  const code = /\b\d{3} ?\d{3}\b/.exec((await main.textContent()) ?? "")?.[0] ?? "";

  const phone = await anotherPhone(browser, "ko", baseURL);
  await phone.open("manager", store);
  await phone.go("scan");
  await phone.main.getByLabel(phone.t("staff.scan.code")).fill(code);
  await phone.button(phone.t("staff.handOver.submit")).click();
  await expect(page.getByRole("heading", { name: say("pass.states.collected") })).toBeVisible();
});

test("an order that is dear is signed for by hand, and a manager sees it later", async ({
  page,
}) => {
  const pieces = 4;
  const order = await pickupAtCounter({ store, quantity: pieces });
  const ask = await owner();
  const { orders } = await ask<{ orders: { items: { totalWithTax: number }[] } }>(
    "query ($c: String!) { orders(options: { filter: { code: { eq: $c } } }) { items { totalWithTax } } }",
    { c: order.orderCode },
  );
  // What other journeys collect at this store is worth less.
  const signatureFrom = Math.floor((orders.items[0]?.totalWithTax ?? 0) / 100);
  await setStore(store, { signatureAsked: true, signatureFrom });
  const phone = await phoneOn(page, "ko").open("manager", store);
  const { t, main } = phone;
  await phone.start(order.collector);
  const found = main.getByRole("button", { name: t("staff.pick.found") });
  for (let piece = 0; piece < pieces; piece++) await found.click();
  await phone.stage("D5");
  await phone.go("scan");
  await main.getByLabel(t("staff.scan.code")).fill(order.code);
  const paper = main.getByRole("region", { name: t("staff.signature.title") });
  await phone.button(t("staff.handOver.submit")).click();
  await expect(paper.getByRole("alert")).toHaveText(t("staff.signature.missing"));
  const field = paper.getByRole("img");
  await field.hover({ position: { x: 30, y: 40 } });
  await page.mouse.down();
  await field.hover({ position: { x: 120, y: 60 } });
  await field.hover({ position: { x: 200, y: 20 } });
  await page.mouse.up();
  expect(await axeFaults(page)).toEqual([]);
  await phone.button(t("staff.handOver.submit")).click();
  const done = t("staff.handOver.done", { name: order.collector });
  await expect(main.getByRole("heading", { name: done })).toBeVisible();

  await phone.go("order", order.id);
  await main.getByText(t("staff.order.history")).click();
  await phone.button(t("staff.signature.show")).click();
  await expect(main.getByRole("img", { name: t("staff.signature.title") })).toBeVisible();
});
