import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { phoneOn } from "./fixtures/staff";
import { storeBooks } from "./fixtures/store-books";
import { test } from "./fixtures/test";

const sku = "MR-105-WALNUT";

test("takes a count as of when it was made, with a stale screen and without a network", async ({
  page,
  context,
}) => {
  const books = await storeBooks(samples.stores.second, sku);
  await books.count(5);
  const phone = await phoneOn(page, "ko").open("manager", samples.stores.second);
  const { t, main } = phone;
  await phone.go("stock");
  await main.getByLabel(t("staff.pick.code")).fill(sku);
  await page.keyboard.press("Enter");
  const onHand = main.getByRole("region").getByRole("definition").first();
  await expect(onHand).toHaveText("5");
  const save = async () => {
    await phone.button(t("staff.stock.correct")).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: t("staff.stock.submit") }).click();
  };

  // Two are sold elsewhere while the screen still says 5; three are counted then.
  await books.move(-2);
  await main.getByRole("button", { name: t("ui.fewer") }).click();
  await main.getByRole("button", { name: t("ui.fewer") }).click();
  await save();
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await expect(onHand).toHaveText("3");
  expect((await books.article()).onHand).toBe(3);

  // Three are counted again, and two sold after that, before the phone has a network.
  await phone.isKept();
  await context.setOffline(true);
  await save();
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeVisible();
  await books.move(-2);
  await context.setOffline(false);
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await expect(onHand).toHaveText("1");
  expect((await books.article()).onHand).toBe(1);
});

test("shows a manager what does not add up and which orders that puts at risk, until it is settled", async ({
  page,
}) => {
  const order = await pickupAtCounter({ store: samples.stores.second });
  const books = await storeBooks(samples.stores.second, order.sku);
  const { allocated, onHand } = await books.article();
  await books.count(allocated - 1);
  const phone = await phoneOn(page, "en").open("manager", samples.stores.second);
  const { t, main } = phone;
  await phone.go("more");
  await main.getByRole("link", { name: t("staff.differences.title") }).click();
  const item = main
    .getByRole("listitem")
    .filter({ hasText: order.sku })
    .filter({
      hasText: t("staff.differences.kinds.over-promised", {
        expected: allocated,
        counted: allocated - 1,
      }),
    });
  await expect(item).toBeVisible();
  await item.getByRole("link", { name: `#${order.orderCode.slice(-4)}` }).click();
  await expect(main.getByText(order.collector)).toBeVisible();

  await phone.go("differences");
  await item.getByRole("button", { name: "Settle" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel(t("staff.reasons.taken-care")).check();
  await sheet.getByRole("button", { name: t("staff.differences.settle"), exact: true }).click();
  await expect(item).toBeHidden();
  await main.getByText(t("staff.differences.settled"), { exact: true }).click();
  await expect(item).toContainText("Doyun Han");
  await expect(item).toContainText(t("staff.reasons.taken-care"));
  await books.count(onHand);
});
