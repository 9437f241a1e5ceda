import { expect } from "@playwright/test";
import { axeFaults } from "./fixtures/axe-faults";
import { cancelPiece } from "./fixtures/merchant";
import { messagesIn } from "./fixtures/messages";
import { type CounterPickup, pickupAtCounter } from "./fixtures/pickup-at-counter";
import { type Phone, phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

/** From the queue to the shelf, with the last piece short where it is told. */
async function prepare(phone: Phone, order: CounterPickup, { short = false, pieces = 1 } = {}) {
  await phone.start(order.collector);
  const line = phone.main.getByRole("listitem").filter({ hasText: order.barcode });
  for (let piece = 0; piece < pieces; piece++)
    await line.getByRole("button", { name: phone.t("staff.pick.found") }).click();
  if (short) {
    await line.getByRole("button", { name: phone.t("staff.pick.short") }).click();
    await phone.page
      .getByRole("dialog")
      .getByRole("button", { name: phone.t("staff.pick.shortSubmit", { count: 1 }) })
      .click();
  }
  await phone.stage("A3");
}

/** To the counter, with the pass's six digits. */
async function show(phone: Phone, order: CounterPickup) {
  await phone.page.getByRole("link", { name: phone.t("staff.scan.title") }).click();
  await phone.main.getByLabel(phone.t("staff.scan.code")).fill(order.code);
  await expect(phone.main.getByText(order.collector).first()).toBeVisible();
}

const till = (phone: Phone) =>
  phone.page.getByRole("region", { name: phone.t("staff.handOver.pay") });

/** What stands at the till once nothing of the order is on its way any more. */
async function dueAt(phone: Phone): Promise<number> {
  await expect(phone.page.getByText(phone.t("staff.waiting", { count: 1 }))).toBeHidden();
  await expect(till(phone).getByRole("button").last()).toBeEnabled();
  return amountIn(till(phone));
}

const handedOver = (phone: Phone, { collector }: CounterPickup) =>
  phone.main.getByRole("heading", { name: phone.t("staff.handOver.done", { name: collector }) });

/** Digits of an amount that stands somewhere. */
async function amountIn(place: ReturnType<typeof till>): Promise<number> {
  const text = await place
    .getByText(/^\D*[\d,]+\D*$/)
    .first()
    .textContent();
  return Number((text ?? "").replace(/\D/g, ""));
}

/** In what condition the piece on the desk is; a reason may have the same word. */
const grade = ({ main, t }: Phone, name: "opened" | "defective") =>
  main.getByRole("radio", { name: t(`staff.returns.grades.${name}`), exact: true });

test("a shopper pays at the counter for what was found, brings it back, and is paid out", async ({
  page,
  browser,
}) => {
  const doyun = await phoneOn(page, "ko").open("manager");
  const order = await pickupAtCounter({ quantity: 2, inStore: true });
  const shopper = await browser.newPage();
  const words = messagesIn("en-kr");
  await shopper.goto(`/en-kr/pickup?order=${order.orderCode}&token=${order.token}`);
  await expect(shopper.getByText(words("pass.toPay"))).toBeVisible();

  await prepare(doyun, order, { short: true });
  await show(doyun, order);
  const due = await dueAt(doyun);
  await expect(shopper.getByText(due.toLocaleString("en")).first()).toBeVisible();

  // Nothing is handed over before it is said how it was paid.
  await doyun.button(doyun.t("staff.handOver.submitPaid")).click();
  await expect(till(doyun).getByText(doyun.t("staff.till.choose"))).toBeVisible();
  await till(doyun).getByLabel(doyun.t("staff.till.tenders.cash")).check();
  await till(doyun).getByLabel(doyun.t("staff.till.reference")).fill("0042");
  await doyun.button(doyun.t("staff.handOver.submitPaid")).click();
  await expect(handedOver(doyun, order)).toBeVisible();
  await expect(doyun.main.getByText(due.toLocaleString("ko")).first()).toBeVisible();

  // Brought back: the money waits, is paid out once, and the shopper sees both.
  await doyun.go("returns");
  await doyun.main.getByLabel(doyun.t("staff.returns.search")).fill(order.orderCode);
  await page.keyboard.press("Enter");
  await doyun.main.getByRole("button", { name: doyun.t("ui.more") }).click();
  // The amount stands there before, and nothing is sent before a person has looked at the piece.
  const sum = doyun.main.getByRole("region", { name: doyun.t("staff.returns.goesBack") });
  await expect(sum.getByText(`₩${due.toLocaleString("ko")}`, { exact: true })).toBeVisible();
  const take = doyun.button(doyun.t("staff.returns.submit", { count: 1 }));
  await expect(take).toBeDisabled();
  await grade(doyun, "opened").check();
  await expect(doyun.main.getByLabel(doyun.t("staff.returns.restock"))).not.toBeChecked();
  await grade(doyun, "defective").check();
  await expect(doyun.main.getByLabel(doyun.t("staff.returns.restock"))).toBeHidden();
  await take.click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel(doyun.t("staff.reasons.defect")).check();
  await sheet.getByRole("button", { name: due.toLocaleString("ko") }).click();
  await expect(doyun.main.getByText(doyun.t("staff.returns.done"))).toBeVisible();
  await doyun.main.getByRole("link", { name: doyun.t("staff.returns.payOut") }).click();
  const waits = doyun.main.getByRole("listitem").filter({ hasText: order.collector });
  await expect(waits).toContainText(due.toLocaleString("ko"));
  // The pass of what was collected is no longer live.
  await shopper.reload();
  await expect(shopper.getByText(words("pass.waitsHow"))).toBeVisible();

  await waits.getByRole("button", { name: doyun.t("staff.payouts.payOut") }).click();
  const amount = sheet.getByText(due.toLocaleString("ko")).first();
  await expect(amount).toBeVisible();
  await sheet.getByLabel(doyun.t("staff.till.tenders.cash")).check();
  await sheet.getByRole("button", { name: due.toLocaleString("ko") }).click();
  await expect(doyun.main.getByText(doyun.t("staff.payouts.noneOfOrder"))).toBeVisible();
  await expect(shopper.getByText(words("pass.waitsHow"))).toBeHidden();

  // The day's money says both.
  await doyun.go("day");
  const row = doyun.main.getByRole("row").filter({ hasText: doyun.t("staff.till.tenders.cash") });
  await expect(row).toBeVisible();
  await shopper.close();
});

test("an amount that changed under the screen is said, and the new one is taken", async ({
  page,
}) => {
  const yuna = await phoneOn(page, "en").open("associate");
  const order = await pickupAtCounter({ quantity: 2, inStore: true });
  await prepare(yuna, order, { pieces: 2 });

  // News does not reach this phone: its screen stays as it was when the office cancels a piece.
  await page.route(/\/api\/staff\/(events|board)/, (route) => route.abort());
  await page.reload();
  await show(yuna, order);
  const due = await dueAt(yuna);
  await expect(till(yuna).getByText(yuna.t("staff.handOver.amountOffline"))).toBeVisible();
  await cancelPiece(order.orderCode);
  await till(yuna).getByLabel(yuna.t("staff.till.tenders.card")).check();
  await yuna.button(yuna.t("staff.handOver.submitPaid")).click();

  // It was not done. A piece comes out of the bag first, then the card asks for what is due now.
  await expect(yuna.main.getByText(yuna.t("staff.why.pieces-changed"))).toBeVisible();
  await yuna.button(yuna.t("staff.handOver.takenOut")).click();
  await expect.poll(() => amountIn(till(yuna))).toBe(due / 2);
  await till(yuna).getByLabel(yuna.t("staff.till.tenders.card")).check();
  await yuna.button(yuna.t("staff.handOver.submitPaid")).click();
  await expect(handedOver(yuna, order)).toBeVisible();
  await expect(yuna.main.getByText((due / 2).toLocaleString("en")).first()).toBeVisible();
});

for (const [language, width] of [
  ["ko", 320],
  ["ar", 390],
] as const)
  for (const scheme of ["light", "dark"] as const)
    test(`the till and what is to be paid out read well in ${language}, ${scheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 780 });
      await page.emulateMedia({ colorScheme: scheme });
      const phone = await phoneOn(page, language).open("associate");
      const order = await pickupAtCounter({ inStore: true });
      await prepare(phone, order);
      await show(phone, order);
      await expect(till(phone)).toBeVisible();
      // A phone widens its page to what sticks out, and its window with it.
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(width);
      expect(await axeFaults(page)).toEqual([]);
      await phone.go("payouts");
      await expect(
        phone.main.getByRole("heading", { name: phone.t("staff.payouts.title") }),
      ).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
