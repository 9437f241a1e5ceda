import { expect } from "@playwright/test";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

test("a cancellation is done when the system agrees, its bag is put back by a scan, and it is found", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t, main } = phone;
  const order = await pickupAtCounter();
  await phone.start(order.collector);
  await phone.wedge(order.barcode);
  await phone.stage("P7");
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await phone.go("order", order.id);
  const ended = main.getByText(t("staff.states.cancelled"), { exact: true });

  await context.setOffline(true);
  await phone.button(t("staff.order.cancel")).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel(t("staff.reasons.customer-asked")).check();
  await sheet.getByRole("button", { name: t("staff.order.cancelSubmit") }).click();
  const step = t("staff.onItsWay.steps.cancel");
  await expect(main.getByText(t("staff.onItsWay.waits", { step }))).toBeVisible();
  await expect(ended).toHaveCount(0);
  await expect(phone.button(t("staff.order.handOver"))).toHaveCount(0);

  await context.setOffline(false);
  await expect(ended.first()).toBeVisible();
  await main.getByRole("link", { name: /P7/ }).click();
  const list = main.getByRole("list", { name: t("staff.putBacks.title") });
  const piece = list.getByRole("listitem").filter({ hasText: order.collector });
  await expect(piece).toContainText(/P7/);
  // The same article of another order, in another bag, goes first where it waits for longer.
  await expect(async () => {
    await phone.wedge(order.sku);
    await expect(piece).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();

  await phone.find(order.collector);
  const found = main.getByRole("region", { name: t("staff.search.title") });
  await expect(found.getByRole("link", { name: order.collector })).toContainText(
    t("staff.states.cancelled"),
  );
});
