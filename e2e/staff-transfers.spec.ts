import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { anotherPhone, phoneOn } from "./fixtures/staff";
import { storeBooks } from "./fixtures/store-books";
import { test } from "./fixtures/test";

const sku = "MR-107-NATURAL-OAK";

test("a store asks another one for pieces, which packs and sends them; a lost one is noted", async ({
  page,
  browser,
  baseURL,
}) => {
  const [from, to] = [samples.stores.first, samples.stores.second];
  const [there, here] = [await storeBooks(from, sku), await storeBooks(to, sku)];
  await there.count(6);
  await here.count(1);

  const asks = await phoneOn(page, "en").open("manager", to);
  const { t } = asks;
  await asks.go("stock");
  await asks.main.getByLabel(t("staff.pick.code")).fill(sku);
  await page.keyboard.press("Enter");
  const elsewhere = asks.main.getByRole("region", { name: t("staff.transfers.elsewhere") });
  await elsewhere
    .getByRole("button", {
      name: t("staff.transfers.askNamed", { store: samples.storeNames.en.first }),
    })
    .click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: t("ui.more") }).click();
  await sheet.getByRole("button", { name: t("staff.transfers.ask") }).click();
  await expect(sheet).toBeHidden();

  const sends = await anotherPhone(browser, "ko", baseURL);
  const say = sends.t;
  await sends.open("associate");
  await sends.go("transfers");
  await sends.main.getByRole("list").getByRole("link").last().click();
  for (const packed of ["1", "2"]) {
    await sends.wedge(sku);
    await expect(sends.main.getByRole("status").filter({ hasText: packed })).toBeVisible();
  }
  expect((await there.article()).onHand).toBe(4);
  await sends.button(say("staff.transfers.close")).click();
  await sends.main.getByLabel(say("staff.parcel.carrier")).fill("Post");
  await sends.button(say("staff.parcel.makeLabel")).click();
  await sends.button(say("staff.parcel.send")).click();
  await expect(
    sends.main.getByText(say("staff.transfers.states.sent"), { exact: true }),
  ).toBeVisible();

  await asks.go("transfers");
  await asks.main.getByRole("radio", { name: t("staff.transfers.in") }).check();
  await asks.main.getByRole("list").getByRole("link").last().click();
  await asks.wedge(sku);
  await asks.button(t("staff.transfers.receiveDiffering")).click();
  await expect(
    asks.main.getByText(t("staff.transfers.states.received"), { exact: true }),
  ).toBeVisible();
  expect((await here.article()).onHand).toBe(2);
});
