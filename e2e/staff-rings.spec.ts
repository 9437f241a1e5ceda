import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { hireColleague } from "./fixtures/colleague";
import { type CounterPickup, pickupAtCounter } from "./fixtures/pickup-at-counter";
import { anotherPhone, type Phone, phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

const store = samples.stores.second;

// Who opens an order quiets it on all phones of the store: these journeys share one.
test.describe.configure({ mode: "default" });

/** Has a phone note its tremors, which come with every ring. */
const noteRings = ({ page }: Phone) =>
  page.addInitScript(() => {
    const rings: unknown[] = [];
    Object.assign(window, { rings });
    navigator.vibrate = (pattern) => rings.push(pattern) > 0;
  });
const ringsOn = ({ page }: Phone) =>
  page.evaluate(() => (window as unknown as { rings: unknown[] }).rings.length);

const lines = ({ page, t }: Phone) =>
  page.getByRole("region", { name: t("staff.rings.title") }).getByRole("link");
const lineOf = (phone: Phone, { orderCode }: CounterPickup) =>
  lines(phone).filter({ hasText: orderCode.slice(-4) });

/** Waits for an order's line; orders of other journeys that ring before it are opened. */
const expectLine = (phone: Phone, order: CounterPickup) =>
  expect(async () => {
    const first = lines(phone).first();
    await expect(first).toBeVisible();
    if (await lineOf(phone, order).isHidden()) await first.click();
    await expect(lineOf(phone, order)).toBeVisible({ timeout: 1_000 });
  }).toPass();

test("a new order rings on two phones, until one person opens it", async ({ page, browser }) => {
  const yuna = phoneOn(page, "ko");
  const doyun = await anotherPhone(browser, "en");
  for (const phone of [yuna, doyun]) await noteRings(phone);
  const before = await pickupAtCounter({ store });
  for (const phone of [yuna, doyun]) await phone.open("manager", store);

  // What was there at sign-in is no news.
  for (const phone of [yuna, doyun]) {
    await phone.find(before.collector);
    await expect(phone.row(before.collector)).toBeVisible();
    await expect(lineOf(phone, before)).toHaveCount(0);
  }

  const order = await pickupAtCounter({ store, quantity: 2 });
  for (const phone of [yuna, doyun]) {
    await expectLine(phone, order);
    await expect(phone.page).toHaveTitle(/^\(\d+\) /);
    expect(await ringsOn(phone)).toBeGreaterThan(0);
  }
  await lineOf(doyun, order).click();
  await expect(doyun.main.getByText(order.collector).first()).toBeVisible();
  for (const phone of [yuna, doyun]) await expect(lineOf(phone, order)).toHaveCount(0);

  // A reload makes no news of what is answered.
  await page.reload();
  await yuna.find(order.collector);
  await expect(yuna.row(order.collector)).toBeVisible();
  await expect(lineOf(yuna, order)).toHaveCount(0);
  await doyun.page.context().close();
});

test("a phone hears on return what came without a network, and locked it tells no names", async ({
  page,
  context,
}) => {
  const phone = phoneOn(page, "en");
  const { t } = phone;
  await noteRings(phone);
  await page.goto("/staff/en");
  await phone.give(await hireColleague("associate", store));
  await expect(phone.places).toBeVisible();
  await phone.choosePin("2468");
  await phone.isKept();
  await context.setOffline(true);
  // Links that are open stay so in the browser's pretence of having no network.
  await page.reload();
  await expect(page.getByText(t("staff.offline"))).toBeVisible();
  const order = await pickupAtCounter({ store });
  await context.setOffline(false);
  await expectLine(phone, order);
  expect(await ringsOn(phone)).toBeGreaterThan(0);

  await page.getByRole("button", { name: t("staff.lock") }).click();
  const said = page.getByRole("listitem").filter({ hasText: "new order" });
  await expect(said).toBeVisible();
  const heard = await ringsOn(phone);
  await pickupAtCounter({ store });
  await expect.poll(() => ringsOn(phone)).toBeGreaterThan(heard);
  await expect(said).not.toContainText(order.collector);
  await expect(page.getByText(order.collector)).toHaveCount(0);

  await phone.unlock("2468");
  await expectLine(phone, order);
});
