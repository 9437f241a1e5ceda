import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

test("a store declines an order once the system agrees, and its shopper takes it elsewhere", async ({
  page,
  context,
  browser,
}) => {
  const phone = await phoneOn(page, "en").open("associate");
  const { t, main } = phone;
  const order = await pickupAtCounter({ alsoAt: samples.stores.second });
  const shopper = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const words = messagesIn("en-kr");
  await shopper.goto(`/en-kr/pickup?order=${order.orderCode}&token=${order.token}`);
  await phone.find(order.collector);
  await phone.row(order.collector).click();

  await context.setOffline(true);
  await phone.button(t("staff.order.decline")).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel(t("staff.reasons.too-busy")).check();
  await sheet.getByRole("button", { name: t("staff.order.declineSubmit") }).click();
  const step = t("staff.onItsWay.steps.decline");
  await expect(main.getByText(t("staff.onItsWay.waits", { step }))).toBeVisible();
  await expect(phone.button(t("staff.order.start"))).toHaveCount(0);
  await context.setOffline(false);
  await expect(main.getByText(t("staff.states.declined"), { exact: true }).first()).toBeVisible();

  // The pass hears of it by itself.
  await expect(shopper.getByRole("heading", { name: words("pass.states.declined") })).toBeVisible();
  // Each button is called by its store.
  await shopper
    .getByRole("button")
    .filter({ hasText: words("pass.pause.takeStore") })
    .first()
    .click();
  await expect(shopper.getByRole("heading", { name: words("pass.states.placed") })).toBeVisible();
  await expect(main.getByText(t("staff.states.cancelled"), { exact: true }).first()).toBeVisible();
});
