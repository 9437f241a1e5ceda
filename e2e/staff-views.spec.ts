import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { axeFaults } from "./fixtures/axe-faults";
import { pickupAtCounter } from "./fixtures/pickup-at-counter";
import { anotherPhone, phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

// The walk of every page looks at most views in the other schemes.
const looks = [
  { language: "ko", colorScheme: "light", contrast: "no-preference" },
  { language: "ar", colorScheme: "dark", contrast: "more" },
] as const;

for (const { language, colorScheme, contrast } of looks)
  test(`axe finds nothing in any view: ${language}, ${colorScheme}, contrast ${contrast}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: "reduce" });
    const phone = phoneOn(page, language);
    const { t } = phone;
    const clean = async (view: string) => {
      expect(await axeFaults(page), view).toEqual([]);
    };
    const order = await pickupAtCounter({ second: true });
    await page.goto(`/staff/${language}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await clean("sign in");
    await phone.signIn("manager");
    await phone.find(order.collector);
    await expect(phone.row(order.collector)).toBeVisible();
    await clean("queue");
    await phone.row(order.collector).click();
    await expect(phone.button(t("staff.order.start"))).toBeVisible();
    await clean("order");
    await phone.button(t("staff.order.start")).click();
    await phone.main
      .getByRole("button", { name: t("staff.pick.found") })
      .first()
      .click();
    await clean("pick");
    for (const view of [
      "more",
      "wave",
      "returns",
      "stock",
      "differences",
      "damaged",
      "put-backs",
      "transfers",
      "shelves",
      "day",
      "settings",
      "devices",
      "scan",
    ]) {
      await phone.go(view);
      await expect(phone.main.getByRole("heading", { level: 1 })).toBeVisible();
      await clean(view);
    }
  });

test("an order says whole where its goods lie, also on the smallest phone, from right to left", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const order = await pickupAtCounter();
  const phone = await phoneOn(page, "ar").open("associate");
  await phone.find(order.collector);
  await phone.row(order.collector).click();
  const place = phone.main.getByRole("paragraph").filter({ hasText: /^[A-Z]-\d{2}-\d/ });
  const hidden = () => place.first().evaluate((line) => line.scrollWidth - line.clientWidth);
  await expect.poll(hidden).toBe(0);
});

test("a manager takes back what was collected, and corrects the stock with a reason", async ({
  page,
}) => {
  const order = await pickupAtCounter();
  const phone = await phoneOn(page, "en").open("manager");
  const { t, main } = phone;
  await phone.start(order.collector);
  await main.getByRole("button", { name: t("staff.pick.found") }).click();
  await phone.stage("D4");
  await phone.go("scan");
  await main.getByLabel(t("staff.scan.code")).fill(order.code);
  await phone.button(t("staff.handOver.submit")).click();
  await expect(phone.button(t("staff.handOver.next"))).toBeVisible();

  await phone.go("returns");
  await main.getByLabel(t("staff.returns.search")).fill(order.orderCode);
  await page.keyboard.press("Enter");
  await main.getByRole("button", { name: t("ui.more") }).click();
  await main.getByLabel(t("staff.returns.grades.as-new")).check();
  await expect(main.getByLabel(t("staff.returns.restock"))).toBeChecked();
  await phone.button(t("staff.returns.submit", { count: 1 })).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel(t("staff.reasons.changed-mind")).check();
  await sheet.getByRole("button").last().click();
  await expect(main.getByRole("heading", { name: t("staff.returns.done") })).toBeVisible();

  await phone.go("stock");
  await main.getByLabel(t("staff.pick.code")).fill(order.sku);
  await page.keyboard.press("Enter");
  const article = main.getByRole("region");
  const onHand = Number(await article.getByRole("definition").first().textContent());
  await article.getByRole("button", { name: t("ui.more") }).click();
  await phone.button(t("staff.stock.correct")).click();
  // The screen shows it before the engine has it.
  const corrected = page.waitForResponse(
    (answer) =>
      answer.url().includes("/api/staff/commands") && answer.request().method() === "POST",
  );
  await page
    .getByRole("dialog")
    .getByRole("button", { name: t("staff.stock.submit") })
    .click();
  await expect(article.getByRole("definition").first()).toHaveText(String(onHand + 1));
  expect((await corrected).ok()).toBe(true);

  await phone.go("day");
  const download = page.waitForEvent("download");
  await main.getByRole("link", { name: t("staff.day.download") }).click();
  const record = await (await download).createReadStream();
  const text = (await record.toArray()).join("");
  expect(text).toContain(`${order.orderCode},hand-over,,ready,collected,staff,Doyun Han`);
  expect(text).toContain("correct-stock");
});

test("keeps an associate out of managers' views and other people's stores, and a locked phone shut", async ({
  page,
  browser,
}) => {
  const phone = await phoneOn(page, "ko").open("associate");
  const { t, main } = phone;
  await phone.go("day");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(t("staff.more.title"));
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === "maru_staff");
  const as = cookie?.value.split(".")[0] ?? "";
  const board = (store: string, who = as, market = "KR") =>
    `/api/staff/board?as=${who}&market=${market}&store=${store}&language=ko`;
  // Another store, and another market, where they work nowhere: they are signed in all the same.
  for (const path of [
    board(samples.stores.second),
    board(samples.stores.first, as, "US"),
    board("soho", as, "US"),
  ]) {
    const foreign = await page.request.get(path);
    expect([path, foreign.status(), await foreign.json()]).toMatchObject([
      path,
      403,
      { failure: { message: "otherStore" } },
    ]);
  }
  const live = await page.request.get(
    board(samples.stores.first, as, "US").replace("board", "events"),
  );
  expect(live.status()).toBe(403);
  // The cookie does nothing in the name of another sign-in than its own.
  expect((await page.request.get(board(samples.stores.first, `${as}0`))).status()).toBe(401);
  const stranger = await anotherPhone(browser, "ko");
  const closed = await stranger.page.request.get(
    new URL(board(samples.stores.first), page.url()).href,
  );
  expect(closed.status()).toBe(401);
  await stranger.page.context().close();

  await phone.go("settings");
  await phone.choosePin("2468");
  await page.getByRole("button", { name: t("staff.lock") }).click();
  await page.reload();
  await main.getByLabel(t("staff.pin.label")).fill("1111");
  await phone.button(t("staff.pin.unlock")).click();
  await expect(main.getByText(t("staff.pin.wrong", { left: 4 }))).toBeVisible();
  await main.getByLabel(t("staff.pin.label")).fill("2468");
  await phone.button(t("staff.pin.unlock")).click();
  await expect(page.getByRole("navigation", { name: t("staff.places") })).toBeVisible();
});

test("picks two orders in one round, each piece into its own bag", async ({ page }) => {
  const first = await pickupAtCounter();
  const second = await pickupAtCounter();
  const phone = await phoneOn(page, "ko").open("associate");
  const { t, main } = phone;
  for (const { collector } of [first, second]) {
    await phone.find(collector);
    await phone.row(collector).click();
    await phone.button(t("staff.order.start")).click();
    await expect(main.getByRole("button", { name: t("staff.pick.found") })).toBeVisible();
  }
  await phone.go("pick", `${first.id},${second.id}`);
  await expect(
    main.getByRole("heading", { name: t("staff.pick.wave", { count: 2 }) }),
  ).toBeVisible();
  for (const { barcode } of [first, second]) await phone.wedge(barcode);
  await expect(main.getByText(t("staff.pick.complete"), { exact: true })).toHaveCount(2);
  // Exactly: a piece that is picked may itself be a shelf.
  await expect(main.getByLabel(t("staff.stage.shelf"), { exact: true })).toHaveCount(2);
});
