import { type BrowserContext, expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { demandPins, hireColleague } from "./fixtures/colleague";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { anotherPhone, type Phone, phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

// A PIN is its person's on all of their devices: each has one in all of these tests.
const pins = { associate: "2468", manager: "1357" } as const;

/** Asks for the queue with the cookie that a phone has now, from somewhere else, at any later time. */
async function keyCopiedFrom(page: Page, context: BrowserContext) {
  const cookies = await context.cookies(new URL("/api/staff/board", page.url()).href);
  const cookie = cookies.find(({ name }) => name === "maru_staff")?.value ?? "";
  const query = `as=${cookie.split(".")[0]}&market=KR&store=${samples.stores.first}&language=en`;
  const url = new URL(`/api/staff/board?${query}`, page.url());
  return async () => (await fetch(url, { headers: { cookie: `maru_staff=${cookie}` } })).status;
}

async function lock({ page, t }: Phone) {
  await page.getByRole("button", { name: t("staff.lock") }).click();
  await expect(page.getByText(t("staff.pin.locked"))).toBeVisible();
}

/** Nothing of a store is on the screen but the way in. */
async function isShut(phone: Phone) {
  await expect(phone.signInForm).toBeVisible();
  await expect(phone.places).toBeHidden();
}

test("five wrong PINs without a network sign a phone out for good, and the PIN stays its person's", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t } = phone;
  await phone.choosePin(pins.associate);
  const copied = await keyCopiedFrom(page, context);
  await lock(phone);
  await phone.isKept();
  await context.setOffline(true);
  await page.reload();
  for (const left of [4, 3]) {
    await phone.unlock("0000");
    await expect(phone.main.getByText(t("staff.pin.wrong", { left }))).toBeVisible();
  }
  // Loading anew wins no tries.
  await page.reload();
  for (const left of [2, 1]) {
    await phone.unlock("0000");
    await expect(phone.main.getByText(t("staff.pin.wrong", { left }))).toBeVisible();
  }
  await phone.unlock("0000");
  await isShut(phone);
  await expect(page.getByText(t("staff.signIn.why.wrong-pins"))).toBeVisible();
  await page.reload();
  await isShut(phone);
  expect(await copied()).toBe(200);

  await context.setOffline(false);
  await page.reload();
  await isShut(phone);
  await expect.poll(copied).toBe(401);

  await phone.signIn("associate");
  await lock(phone);
  await phone.unlock(pins.associate);
  await expect(phone.places).toBeVisible();
});

test("signing out without a network ends the session when the app is opened with one, and keeps what waits", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "ko").open("associate");
  const { t } = phone;
  const order = await pickupAtCounter();
  await phone.find(order.collector);
  await phone.row(order.collector).click();
  const copied = await keyCopiedFrom(page, context);
  await phone.isKept();
  await context.setOffline(true);
  await phone.button(t("staff.order.start")).click();
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeVisible();
  await phone.go("more");
  await phone.button(t("staff.signOut")).click();
  await isShut(phone);
  await page.close();
  await context.setOffline(false);
  expect(await copied()).toBe(200);

  const again = phoneOn(await context.newPage(), "ko");
  await again.page.goto("/staff/ko");
  await isShut(again);
  await expect(again.page.getByText(t("staff.signIn.waiting", { count: 1 }))).toBeVisible();
  await expect.poll(copied).toBe(401);

  // A colleague works on the phone meanwhile: what waits is not done in their name.
  await again.signIn("manager");
  await again.find(order.collector);
  await expect(again.row(order.collector)).toContainText(t("staff.states.placed"));
  await again.go("more");
  await again.button(t("staff.signOut")).click();
  await again.signIn("associate");
  await expect(again.page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await again.find(order.collector);
  await expect(again.row(order.collector)).toContainText("Yuna Choi");
});

test("a colleague's PIN does not open the manager's session after an expiry", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t } = phone;
  await phone.choosePin(pins.associate);
  await context.clearCookies({ name: "maru_staff" });
  await page.reload();
  await expect(page.getByText(t("staff.signIn.why.expired"))).toBeVisible();
  await phone.signIn("manager");
  await phone.choosePin(pins.manager);
  await lock(phone);
  await phone.unlock(pins.associate);
  await expect(phone.main.getByText(t("staff.pin.wrong", { left: 4 }))).toBeVisible();
  await phone.unlock(pins.manager);
  await expect(phone.places).toBeVisible();
});

test("closing the tab does not forget how long the phone was not touched", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t } = phone;
  await phone.choosePin(pins.associate);
  await phone.go("queue");
  await page.close();
  const soon = phoneOn(await context.newPage(), "en");
  await soon.page.clock.setSystemTime(Date.now() + 3 * 60_000);
  await soon.page.goto("/staff/en");
  await expect(soon.places).toBeVisible();
  await soon.page.close();
  const late = phoneOn(await context.newPage(), "en");
  await late.page.clock.setSystemTime(Date.now() + 9 * 60_000);
  await late.page.goto("/staff/en");
  await expect(late.page.getByText(t("staff.pin.locked"))).toBeVisible();
  await expect(late.places).toBeHidden();
});

test("two tabs are one phone: a lock in one locks the other, and signing out closes both", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t } = phone;
  await phone.choosePin(pins.associate);
  const second = phoneOn(await context.newPage(), "en");
  await second.page.goto("/staff/en");
  await expect(second.places).toBeVisible();
  await lock(phone);
  await expect(second.page.getByText(t("staff.pin.locked"))).toBeVisible();
  await second.unlock(pins.associate);
  await expect(second.places).toBeVisible();
  await expect(phone.places).toBeVisible();
  await second.go("more");
  await second.button(t("staff.signOut")).click();
  await isShut(second);
  await isShut(phone);
});

test("a person who clears a part of the phone's memory is signed out, not rid of the PIN", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t } = phone;
  await phone.choosePin(pins.associate);
  const copied = await keyCopiedFrom(page, context);
  await lock(phone);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await isShut(phone);
  await expect(page.getByText(t("staff.signIn.why.memory"))).toBeVisible();
  await expect.poll(copied).toBe(401);
});

test("a manager sees who works on which device, and ends one in the middle of its work", async ({
  page,
  browser,
}) => {
  const yuna = await phoneOn(page, "ko").open("associate");
  const { t } = yuna;
  await yuna.go("settings");
  const device = await yuna.main.getByLabel(t("staff.settings.deviceName")).inputValue();
  const order = await pickupAtCounter();
  await yuna.start(order.collector);
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();

  const doyun = await (await anotherPhone(browser, "en")).open("manager");
  await doyun.go("more");
  await doyun.main.getByRole("link", { name: doyun.t("staff.devices.title") }).click();
  const card = doyun.main.getByRole("listitem").filter({ hasText: device });
  await expect(card).toContainText("Yuna Choi");
  await expect(card).toContainText("Chrome");
  await card.getByRole("button").click();
  const sheet = doyun.page.getByRole("dialog");
  await sheet.getByRole("button", { name: doyun.t("staff.devices.end"), exact: true }).click();
  await expect(card).toBeHidden();

  // The phone hears of it without a touch, and what is done meanwhile is kept.
  await expect(yuna.signInForm).toBeVisible();
  await expect(page.getByText(t("staff.signIn.why.ended", { name: "Doyun Han" }))).toBeVisible();
  await doyun.page.context().close();
});

test("what is pressed on a phone that was ended waits for its person", async ({
  page,
  context,
  browser,
}) => {
  const yuna = await phoneOn(page, "ko").open("associate");
  const { t } = yuna;
  await yuna.go("settings");
  const device = await yuna.main.getByLabel(t("staff.settings.deviceName")).inputValue();
  const order = await pickupAtCounter();
  await yuna.start(order.collector);
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await context.setOffline(true);
  const doyun = await (await anotherPhone(browser, "en")).open("manager");
  await doyun.go("devices");
  const card = doyun.main.getByRole("listitem").filter({ hasText: device });
  await card.getByRole("button").click();
  const sheet = doyun.page.getByRole("dialog");
  await sheet.getByRole("button", { name: doyun.t("staff.devices.end"), exact: true }).click();
  await expect(card).toBeHidden();
  await doyun.page.context().close();

  await yuna.wedge(order.barcode);
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeVisible();
  await context.setOffline(false);
  await isShut(yuna);
  await expect(page.getByText(t("staff.signIn.waiting", { count: 1 }))).toBeVisible();
  await yuna.signIn("associate");
  await yuna.go("order", order.id);
  await yuna.main.getByText(t("staff.order.history")).click();
  await expect(yuna.main.getByText(t("staff.steps.pick"), { exact: true })).toBeVisible();
});

test("where a manager demands a PIN, one is chosen before the queue is seen", async ({
  page,
  browser,
}) => {
  await demandPins(samples.stores.third, false);
  const boss = await anotherPhone(browser, "en");
  await boss.page.goto("/staff/en");
  await boss.give(await hireColleague("manager", samples.stores.third));
  await expect(boss.places).toBeVisible();
  await boss.go("devices");
  const rule = boss.page.getByRole("switch", { name: boss.t("staff.devices.pinRequired") });
  await rule.check();
  // Who demands it needs one, too.
  await expect(boss.page.getByText(boss.t("staff.pin.required"))).toBeVisible();

  const phone = phoneOn(page, "ko");
  const { t } = phone;
  await page.goto("/staff/ko");
  await phone.give(await hireColleague("associate", samples.stores.third));
  await expect(page.getByText(t("staff.pin.required"))).toBeVisible();
  await expect(phone.places).toBeHidden();
  await phone.main.getByLabel(t("staff.pin.choose")).fill("9753");
  await phone.button(t("staff.pin.save")).click();
  await expect(phone.places).toBeVisible();
  await boss.page.context().close();
  await demandPins(samples.stores.third, false);
});
