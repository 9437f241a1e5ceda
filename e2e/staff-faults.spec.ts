import { expect } from "@playwright/test";
import { tapTwice } from "./fixtures/fingers";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

const dayMs = 86_400_000;

test("a double tap does a thing once, and is no mistake", async ({ page }) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t, main } = phone;
  const order = await pickupAtCounter();
  await phone.find(order.collector);
  await phone.row(order.collector).click();
  await tapTwice(phone.button(t("staff.order.start")));
  await phone.wedge(order.barcode);
  await main.getByLabel(t("staff.stage.shelf"), { exact: true }).fill("B2");
  await tapTwice(phone.button(t("staff.stage.submit")));
  await phone.go("scan");
  await main.getByLabel(t("staff.scan.code")).fill(order.code);
  await tapTwice(phone.button(t("staff.handOver.submit")));
  await expect(main.getByRole("heading", { name: /Handed over/ })).toBeVisible();
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await phone.go("order", order.id);
  await main.getByText(t("staff.order.history")).click();
  const steps = main.getByRole("list").last().getByRole("listitem");
  await expect(steps).toHaveText(
    (["place", "start", "pick", "stage", "hand-over"] as const).map(
      (step) => new RegExp(t(`staff.steps.${step}`)),
    ),
  );
  await expect(page.getByText(t("staff.why.state"))).toHaveCount(0);
});

for (const [wrong, by] of [
  ["a day ahead", dayMs],
  ["a day behind", -dayMs],
] as const)
  test(`a clock that is ${wrong} changes nothing of what is pressing, or of when it was done`, async ({
    page,
  }) => {
    await page.clock.setSystemTime(Date.now() + by);
    const phone = await phoneOn(page, "en").open("associate");
    const { t, main } = phone;
    const order = await pickupAtCounter();
    await phone.find(order.collector);
    // Due within the store's next hours of opening: a day off, it were late, or two days away.
    const row = phone.row(order.collector);
    await expect(row).toContainText(/Due in \d+ minutes/);
    const [, minutes] = /Due in (\d+) minutes/.exec((await row.textContent()) ?? "") ?? [];
    const real = (Date.parse(order.slotStart) - Date.now()) / 60_000;
    expect(Math.abs(Number(minutes) - real)).toBeLessThan(5);
    await row.click();
    await phone.button(t("staff.order.start")).click();
    await phone.wedge(order.barcode);
    await expect(main.getByRole("listitem").filter({ hasText: order.barcode })).toContainText(
      "1/1",
    );
    await phone.stage("B3");
    await phone.find(order.collector);
    await expect(row).toContainText(t("staff.states.ready"));
  });

test("a device whose memory was evicted asks for the password, and has all orders then", async ({
  page,
}) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t } = phone;
  const order = await pickupAtCounter();
  await phone.start(order.collector);
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await phone.isKept();
  // As a browser does when the disk is full and the app was not opened for long.
  await page.goto("/robots.txt");
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name ?? "");
        request.onsuccess = resolve;
        request.onerror = reject;
      });
    for (const name of await caches.keys()) await caches.delete(name);
    localStorage.clear();
  });
  await page.goto("/staff/en");
  await phone.signIn("associate");
  await phone.find(order.collector);
  await expect(phone.row(order.collector)).toContainText("Yuna Choi");
});

test("a device with no room says so, and does its work all the same", async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException("No room", "QuotaExceededError");
    };
  });
  const phone = await phoneOn(page, "en").open("associate");
  const { t } = phone;
  const order = await pickupAtCounter();
  await phone.find(order.collector);
  await phone.row(order.collector).click();
  await page.context().setOffline(true);
  await phone.button(t("staff.order.start")).click();
  await expect(page.getByText(t("staff.full"))).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(t("staff.full"))).toBeHidden();
  await phone.wedge(order.barcode);
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await phone.go("order", order.id);
  await phone.main.getByText(t("staff.order.history")).click();
  await expect(phone.main.getByText(t("staff.steps.pick"), { exact: true })).toBeVisible();
});
