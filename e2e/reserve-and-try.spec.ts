import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { axeFaults } from "./fixtures/axe-faults";
import { openVisit } from "./fixtures/engine";
import { messagesIn } from "./fixtures/messages";
import { newPerson } from "./fixtures/people";
import { anotherPhone } from "./fixtures/staff";
import { storeBooks } from "./fixtures/store-books";
import { setStore } from "./fixtures/store-settings";
import { test } from "./fixtures/test";

const locale = "ko-kr";
const say = messagesIn(locale);
const store = samples.stores.first;
test.use({ locale: "ko-KR" });

test("two sizes are set aside, one of them is kept and paid in the store", async ({
  page,
  browser,
  baseURL,
}) => {
  await setStore(store, { reserveToTry: true });
  // Whatever other journeys bought: two sizes lie there.
  const { product } = await openVisit()<{ product: { variants: { sku: string }[] } }>(
    "query($s: String!) { product(slug: $s) { variants { sku } } }",
    { s: samples.toTry },
  );
  for (const { sku } of product.variants.slice(0, 2)) await (await storeBooks(store, sku)).count(6);
  const { emailAddress } = newPerson(locale);
  // The store is chosen before, as in any visit but the first.
  await page.addInitScript(
    ([key, kept]) => window.localStorage.setItem(key ?? "", kept ?? ""),
    ["maru:store:KR", JSON.stringify({ code: store, name: store, language: "ko" })],
  );
  await page.goto(`/${locale}/products/${samples.toTry}`);
  const panel = page.getByRole("region", { name: say("pickup.title") });
  await panel.scrollIntoViewIfNeeded();
  await panel.getByRole("button", { name: say("pickup.try.open") }).click();
  const sheet = page.getByRole("dialog");
  const sizes = sheet.getByRole("checkbox", { disabled: false });
  await sizes.first().check();
  await sizes.nth(1).check();
  expect(await axeFaults(page)).toEqual([]);
  await sheet.getByRole("button", { name: say("pickup.try.submit") }).click();
  await expect(sheet.getByText(say("pickup.try.errors.nameMissing"))).toBeVisible();
  const name = `김하나 ${emailAddress.slice(0, 12)}`;
  await sheet.getByLabel(say("pickup.try.name"), { exact: true }).fill(name);
  await sheet.getByLabel(say("pickup.try.email")).fill(emailAddress);
  await sheet.getByRole("button", { name: say("pickup.try.submit") }).click();

  await expect(page.getByText(say("orders.confirmation.steps.payKept"))).toBeVisible();
  await page.getByRole("link", { name: say("orders.confirmation.openPass") }).click();
  await expect(page).toHaveURL(/pickup/);
  const main = page.getByRole("main").filter({ visible: true });
  await expect(main.getByRole("heading", { name: say("pass.try.states.placed") })).toBeVisible();
  await expect(main.getByText(say("pass.try.toPay"))).toBeVisible();
  const code = /\b\d{3} ?\d{3}\b/.exec((await main.textContent()) ?? "")?.[0] ?? "";

  const phone = await anotherPhone(browser, "ko", baseURL);
  const { t, main: screen } = phone;
  await phone.open("associate");
  await phone.find(name);
  await expect(phone.row(name)).toContainText(t("staff.queue.toTry"));
  await phone.row(name).click();
  await phone.button(t("staff.order.start")).click();
  const found = screen.getByRole("button", { name: t("staff.pick.found") });
  await found.first().click();
  // What is found has no button any more: the next press is the other piece's.
  await expect(found).toHaveCount(1);
  await found.first().click();
  await phone.stage("T1");
  await expect(main.getByRole("heading", { name: say("pass.try.states.ready") })).toBeVisible();

  await phone.go("scan");
  await screen.getByLabel(t("staff.scan.code")).fill(code);
  const keep = screen.getByRole("region", { name: t("staff.handOver.keep") });
  await keep
    .getByRole("button", { name: t("ui.fewer") })
    .first()
    .click();
  // The last one is kept: who keeps none takes nothing.
  await expect(keep.getByRole("button", { name: t("ui.fewer") }).nth(1)).toBeDisabled();
  const till = screen.getByRole("region", { name: t("staff.handOver.pay") });
  await expect(till.getByText(t("staff.handOver.staysDue"))).toBeVisible();
  await till.getByLabel(t("staff.till.tenders.cash")).check();
  await till.getByLabel(t("staff.till.reference")).fill("0048");
  await phone.button(t("staff.handOver.submitPaid")).click();
  await expect(main.getByRole("heading", { name: say("pass.try.states.collected") })).toBeVisible();
});
