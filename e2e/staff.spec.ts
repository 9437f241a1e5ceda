import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { anotherPhone, phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";
import { sellAtTill } from "./fixtures/till";

test("two phones, a shopper, a till and an area manager: ordered, picked, staged, arrived, handed over", async ({
  page,
  browser,
}) => {
  const yuna = await phoneOn(page, "ko").open("associate");
  const doyun = await (await anotherPhone(browser, "en")).open("manager");
  const area = await (await anotherPhone(browser, "en")).open("manager");
  await area.go("area");
  const order = await pickupAtCounter({ quantity: 2 });

  // The shopper's order appears on both phones by itself.
  for (const phone of [yuna, doyun]) {
    await phone.find(order.collector);
    await expect(phone.row(order.collector)).toBeVisible();
  }
  await yuna.row(order.collector).click();
  await yuna.button(yuna.t("staff.order.start")).click();
  await expect(doyun.row(order.collector)).toContainText("Yuna Choi");

  // Another article is refused, the right one taken, by a scanner and by hand.
  const line = yuna.main.getByRole("listitem").filter({ hasText: order.barcode });
  await yuna.wedge("4006381333931");
  await expect(page.getByText(yuna.t("staff.pick.wrongItem"))).toBeVisible();
  await yuna.wedge(order.barcode);
  await expect(line).toContainText("1/2");
  await line.getByRole("button", { name: yuna.t("staff.pick.found") }).click();
  await expect(line).toContainText("2/2");
  await yuna.stage("A3");
  await expect(doyun.row(order.collector)).toContainText(doyun.t("staff.states.ready"));

  await expect(doyun.row(order.collector)).not.toContainText(doyun.t("staff.queue.onWay"));
  await order.setOut("door 78 cm");
  await expect(doyun.row(order.collector)).toContainText(doyun.t("staff.queue.onWay"));
  await doyun.row(order.collector).click();
  await expect(doyun.main.getByText("door 78 cm")).toBeVisible();
  await doyun.find(order.collector);

  await order.arrive("blue car, bay 2");
  for (const phone of [yuna, doyun])
    await expect(
      phone.page.getByText(phone.t("staff.arrivedNow", { name: order.collector })),
    ).toBeAttached();
  await expect(doyun.row(order.collector)).toContainText("blue car, bay 2");

  const figures = area.main
    .getByRole("list", { name: area.t("staff.area.stores") })
    .getByRole("listitem")
    .filter({ hasText: samples.storeNames.en.first });
  const waiting = figures
    .getByRole("term")
    .filter({ hasText: area.t("staff.area.waiting") })
    .locator("xpath=following-sibling::dd");
  await expect(waiting).not.toHaveText(area.t("staff.area.none"));
  // A store's figures lead to its queue.
  await figures.getByRole("link").click();
  await expect(area.row(order.collector)).toBeVisible();

  // From the counter's screen: the code finds it, one press hands it over.
  await doyun.page.getByRole("link", { name: doyun.t("staff.scan.title") }).click();
  await doyun.main.getByLabel(doyun.t("staff.scan.code")).fill(order.code);
  await expect(doyun.main.getByText(order.collector).first()).toBeVisible();
  // A till sells another piece of it at that moment, and tells it twice.
  const [told] = await Promise.all([
    sellAtTill(order.sku, samples.stores.first),
    doyun.button(doyun.t("staff.handOver.submit")).click(),
  ]);
  expect(told).toEqual(["applied", "duplicate"]);
  await expect(
    doyun.main.getByRole("heading", {
      name: doyun.t("staff.handOver.done", { name: order.collector }),
    }),
  ).toBeVisible();
  await yuna.find(order.collector);
  await expect(yuna.row(order.collector)).toHaveCount(0);

  // The same pass shown again opens nothing.
  await yuna.page.getByRole("link", { name: yuna.t("staff.scan.title") }).click();
  await expect(
    yuna.main.getByRole("heading", { name: yuna.t("staff.scan.heading") }),
  ).toBeVisible();
  await yuna.wedge(order.payload);
  await expect(yuna.main.getByRole("alert").filter({ hasText: order.collector })).toBeVisible();
  for (const phone of [doyun, area]) await phone.page.context().close();
});
