import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { filmOf } from "./fixtures/camera-film";
import { browserSeeing } from "./fixtures/phone-with-camera";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { anotherPhone, phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

test("a pass held before the camera is handed over with one press, and opens nothing again", async ({
  baseURL,
}) => {
  const order = await pickupAtCounter();
  const browser = await browserSeeing(await filmOf(order.payload, "QRCode"));
  const phone = await anotherPhone(browser, "ko", baseURL);
  const { t, main } = phone;
  await phone.open("associate");
  await phone.start(order.collector);
  await main.getByRole("button", { name: t("staff.pick.found") }).click();
  await phone.stage("B1");
  await expect(main.getByText(t("staff.stage.next"))).toBeVisible();

  await phone.go("scan");
  await phone.button(t("staff.handOver.submit")).click();
  const done = t("staff.handOver.done", { name: order.collector });
  await expect(main.getByRole("heading", { name: done })).toBeVisible();
  await phone.button(t("staff.handOver.next")).click();
  await expect(main.getByRole("alert").filter({ hasText: order.collector })).toBeVisible();
  await browser.close();
});

test("an article held before the camera is picked by its EAN-13", async ({ baseURL }) => {
  const order = await pickupAtCounter();
  const browser = await browserSeeing(await filmOf(order.barcode, "EAN13"));
  const phone = await anotherPhone(browser, "en", baseURL);
  const { t, main } = phone;
  await phone.open("associate");
  await phone.start(order.collector);
  await phone.button(t("staff.pick.camera")).click();
  await expect(main.getByText(t("staff.pick.complete"), { exact: true })).toBeVisible();
  await browser.close();
});

test("passes that are foreign, altered or another store's say what they are", async ({ page }) => {
  const phone = await phoneOn(page, "ko").open("associate");
  const { t } = phone;
  const elsewhere = await pickupAtCounter({ store: samples.stores.second });
  await phone.go("scan");
  // The view is fetched when it is first opened, and hears nothing before it is there.
  await expect(phone.main.getByRole("heading", { name: t("staff.scan.heading") })).toBeVisible();
  const said = phone.main.getByRole("alert");
  await phone.wedge("https://example.com/not-ours");
  await expect(said.filter({ hasText: t("staff.scan.foreign") })).toBeVisible();
  await phone.wedge(elsewhere.payload);
  await expect(
    said.filter({ hasText: t("staff.scan.otherStore", { store: samples.stores.second }) }),
  ).toBeVisible();
  await phone.wedge(
    elsewhere.payload.replace(`.${samples.stores.second}.`, `.${samples.stores.first}.`),
  );
  await expect(said.filter({ hasText: t("staff.scan.foreign") })).toBeVisible();
  await phone.wedge("000000");
  await expect(said.filter({ hasText: t("staff.scan.wrong") })).toBeVisible();
});
