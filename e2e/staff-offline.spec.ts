import { expect } from "@playwright/test";
import { endStaffSession } from "./fixtures/end-staff-session";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { anotherPhone, phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

test("works on without a network, through a killed tab, and loses and doubles nothing", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "ko").open("associate");
  const { t } = phone;
  const order = await pickupAtCounter({ quantity: 2 });
  await phone.find(order.collector);
  await expect(phone.row(order.collector)).toBeVisible();
  await phone.isKept();

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(t("staff.offline"))).toBeVisible();
  await phone.start(order.collector);
  await phone.wedge(order.barcode);
  await expect(page.getByText(t("staff.waiting", { count: 2 }))).toBeVisible();
  await page.close();

  const again = phoneOn(await context.newPage(), "ko");
  await again.page.goto("/staff/ko");
  await expect(again.page.getByText(t("staff.waiting", { count: 2 }))).toBeVisible();
  await again.find(order.collector);
  await again.row(order.collector).click();
  const line = again.main.getByRole("listitem").filter({ hasText: order.barcode });
  await expect(line).toContainText("1/2");
  await again.wedge(order.barcode);
  await again.stage("C2");
  await expect(again.page.getByText(t("staff.waiting", { count: 4 }))).toBeVisible();

  await context.setOffline(false);
  await expect(again.page.getByText(t("staff.live"))).toBeAttached();
  await expect(again.page.getByText(t("staff.waiting", { count: 4 }))).toBeHidden();
  await again.go("order", order.id);
  await again.main.getByText(t("staff.order.history")).click();
  const steps = again.main.getByRole("list").last().getByRole("listitem");
  await expect(steps).toHaveText(
    ["place", "start", "pick", "pick", "stage"].map(
      (step) => new RegExp(t(`staff.steps.${step as "pick"}`)),
    ),
  );
});

test("says what happened instead when another person was faster", async ({
  page,
  context,
  browser,
}) => {
  const yuna = await phoneOn(page, "ko").open("associate");
  const { t } = yuna;
  const doyun = await (await anotherPhone(browser, "en")).open("manager");
  const order = await pickupAtCounter();
  await yuna.find(order.collector);
  await yuna.row(order.collector).click();
  await context.setOffline(true);
  await yuna.button(t("staff.order.start")).click();
  await yuna.wedge(order.barcode);
  await expect(page.getByText(t("staff.waiting", { count: 2 }))).toBeVisible();

  await doyun.start(order.collector);
  await expect(doyun.main.getByRole("button", { name: doyun.t("staff.pick.found") })).toBeVisible();
  await expect(doyun.page.getByText(doyun.t("staff.waiting", { count: 1 }))).toBeHidden();

  await context.setOffline(false);
  await page
    .getByRole("button", { name: t("staff.rejectedCommands.banner", { count: 2 }) })
    .click();
  const sheet = page.getByRole("dialog", { name: t("staff.rejectedCommands.title") });
  await expect(sheet).toContainText(t("staff.why.state"));
  await expect(sheet).toContainText("Doyun Han");
  await expect(sheet.getByRole("heading", { name: order.collector })).toBeVisible();
  await expect(sheet).toContainText(t("staff.rejectedCommands.todo.leave-it"));
  await sheet.getByRole("button", { name: t("staff.handOver.open") }).click();
  await expect(page).toHaveURL(new RegExp(`#/order/${order.id}$`));
  // What was not read stays, through a reload too.
  await page.reload();
  await page
    .getByRole("button", { name: t("staff.rejectedCommands.banner", { count: 2 }) })
    .click();
  await sheet.getByRole("button", { name: t("staff.rejectedCommands.understood") }).click();
  await expect(
    page.getByRole("button", { name: t("staff.rejectedCommands.banner", { count: 2 }) }),
  ).toBeHidden();
  await doyun.page.context().close();
});

test("keeps what was done when the session ended, and sends it after signing in", async ({
  page,
  context,
}) => {
  const phone = await phoneOn(page, "ko").open("associate");
  const { t } = phone;
  const order = await pickupAtCounter();
  await phone.start(order.collector);
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeHidden();
  await context.setOffline(true);
  await phone.wedge(order.barcode);
  await expect(page.getByText(t("staff.waiting", { count: 1 }))).toBeVisible();
  // An answer that is still on its way would bring the phone's cookie back: the engine ends it.
  await endStaffSession(context);
  await context.setOffline(false);
  await expect(page.getByText(t("staff.signIn.waiting", { count: 1 }))).toBeVisible();
  await phone.signIn("associate");
  await phone.go("order", order.id);
  await phone.main.getByText(t("staff.order.history")).click();
  await expect(phone.main.getByText(t("staff.steps.pick"), { exact: true })).toBeVisible();
});
