import { expect } from "@playwright/test";
import { ko } from "../dashboard/extension/words/ko";
import { samples } from "../scripts/testing/samples";
import { goTo, otherHosts, signInAtDashboard } from "./fixtures/dashboard";
import { owner, ownersPassword } from "./fixtures/merchant";
import { placePickup } from "./fixtures/place-pickup";
import { samplePassword } from "./fixtures/staff";
import { hoursOf, setStore } from "./fixtures/store-settings";
import { test } from "./fixtures/test";

const merchant = { username: samples.people.merchant, password: samplePassword };

test.describe("in Korean", () => {
  test.use({ locale: "ko-KR" });

  test("a merchant sees where an order is collected, and how far the store is", async ({
    page,
    context,
    request,
    baseURL,
  }) => {
    const others = otherHosts(context, baseURL);
    const { code } = await placePickup(request, {
      locale: "ko-kr",
      baseURL,
      storeCode: samples.stores.second,
    });
    await signInAtDashboard(page, merchant);
    await goTo(page, "판매", "주문");
    await page.getByText(code).click();
    const pickup = page.getByRole("article", { name: samples.storeNames.ko.second });
    await expect(pickup).toContainText("신규");
    await expect(pickup).toContainText("수령 시간");
    await expect(pickup).toContainText(samples.province.ko);
    // Won has no decimals.
    await expect(page.getByRole("main")).toContainText(/₩[\d,]+/);
    await expect(page.getByRole("main")).not.toContainText(/₩[\d,]+\.\d/);
    expect(others, "addresses at other hosts").toEqual([]);
  });

  test("a merchant sets a store's hours, which shoppers read", async ({ page }) => {
    const before = await hoursOf(samples.stores.quiet);
    const [first] = before;
    if (!first) throw new Error("The store is never open.");
    const closes = first.closes === "18:45" ? "18:15" : "18:45";
    const day = new Intl.DateTimeFormat("ko", { weekday: "long", timeZone: "UTC" }).format(
      new Date(Date.UTC(1970, 0, 4 + first.weekday)),
    );
    try {
      await signInAtDashboard(page, merchant);
      await goTo(page, "매장 운영", "매장");
      await page.getByRole("link", { name: samples.storeNames.ko.quiet }).click();
      await page.getByRole("group", { name: day }).getByLabel(`${day} 닫는 시각`).fill(closes);
      await page.getByRole("button", { name: "업데이트" }).click();
      await expect
        .poll(async () =>
          (await hoursOf(samples.stores.quiet)).find(({ weekday }) => weekday === first.weekday),
        )
        .toEqual({ ...first, closes });
    } finally {
      await setStore(samples.stores.quiet, { hours: before });
    }
  });
});

test.describe("staging shelves", () => {
  test.use({ locale: "ko-KR" });

  test("a merchant names a shelf of a store, says how much fits, and takes it away", async ({
    page,
  }) => {
    await signInAtDashboard(page, merchant);
    await goTo(page, "매장 운영", ko.staging);
    await page.getByLabel(ko.location).selectOption({ label: samples.storeNames.ko.quiet });
    const added = page.getByRole("form", { name: ko.stagingAdd });
    const shelf = page.getByRole("form", { name: "Z9", exact: true });
    await added.getByLabel(ko.stagingName).fill("Z9");
    await added.getByLabel(ko.stagingCapacity).fill("2");
    await added.getByRole("button").click();
    await expect(shelf).toContainText("2건 중 0건");
    // The same name in other letters is the same shelf.
    await added.getByLabel(ko.stagingName).fill("ｚ９");
    await expect(added.getByRole("status")).toHaveText(ko.stagingKnown.replace("{name}", "ｚ９"));
    await expect(added.getByRole("button")).toBeDisabled();
    await shelf.getByLabel(ko.stagingKind).selectOption("CHILLED");
    await shelf.getByLabel(ko.stagingCapacity).fill("3");
    await shelf.getByRole("button", { name: ko.save }).click();
    await expect(shelf).toContainText("3건 중 0건");
    await page.reload();
    await page.getByLabel(ko.location).selectOption({ label: samples.storeNames.ko.quiet });
    await expect(shelf.getByLabel(ko.stagingKind)).toHaveValue("CHILLED");
    await shelf.getByRole("button", { name: ko.stagingRemove }).click();
    const sure = page.getByRole("alertdialog").or(page.getByRole("dialog"));
    await sure.getByRole("button", { name: ko.stagingRemove }).click();
    await expect(shelf).toHaveCount(0);
  });
});

test.describe("a new store", () => {
  test.use({ locale: "ko-KR" });

  test("a merchant opens a store by its form, in the market that they choose", async ({ page }) => {
    const code = "newly-opened";
    const ask = await owner();
    const found = async () => {
      const { stockLocations } = await ask<{
        stockLocations: { items: { id: string; customFields: { hours: object[] } }[] };
      }>(
        `query ($code: String!) { stockLocations(options: { filter: { code: { eq: $code } } }) {
          items { id customFields { hours { weekday opens closes } } } } }`,
        { code },
      );
      return stockLocations.items;
    };
    try {
      await signInAtDashboard(page, merchant);
      await goTo(page, "매장 운영", "매장");
      await page.getByRole("link", { name: "새 매장" }).click();
      await page.locator("[name=name]").fill("Newly opened");
      await page.getByLabel("주소에 쓰는 코드").fill(code);
      await page.getByLabel("금요일 영업시간 추가").click();
      await page.getByLabel("금요일 닫는 시각").fill("02:00");
      // A day without a date keeps the form open, and the form says so.
      await page.getByRole("button", { name: "날짜 추가" }).click();
      await expect(page.getByRole("alert")).toContainText("예외 날짜");
      await page.getByLabel("날짜", { exact: true }).fill("2030-12-24");
      await expect(page.getByRole("alert")).toHaveCount(0);
      await page.getByRole("button", { name: "생성" }).click();
      await expect.poll(async () => (await found()).length).toBe(1);
      const [store] = await found();
      expect(store?.customFields.hours).toEqual([{ weekday: 5, opens: "10:00", closes: "02:00" }]);
    } finally {
      for (const { id } of await found())
        await ask("mutation ($id: ID!) { deleteStockLocation(input: { id: $id }) { result } }", {
          id,
        });
    }
  });
});

test.describe("two who change one store", () => {
  test.use({ locale: "ko-KR" });

  interface Locations {
    stockLocations: { items: { id: string; customFields: { phone: string; holdDays: number } }[] };
  }

  const read = async (ask: Awaited<ReturnType<typeof owner>>) => {
    const { stockLocations } = await ask<Locations>(
      `query ($code: String!) { stockLocations(options: { filter: { code: { eq: $code } } }) {
        items { id customFields { phone holdDays } } } }`,
      { code: samples.stores.quiet },
    );
    const [found] = stockLocations.items;
    if (!found) throw new Error("There is no such store.");
    return found;
  };
  const write = (ask: Awaited<ReturnType<typeof owner>>, input: object) =>
    ask(
      "mutation ($input: UpdateStockLocationInput!) { updateStockLocation(input: $input) { id } }",
      { input },
    );

  test("keep what both wrote", async ({ page }) => {
    const other = await owner();
    const { id, customFields: before } = await read(other);
    try {
      await signInAtDashboard(page, merchant);
      await goTo(page, "매장 운영", "매장");
      await page.getByRole("link", { name: samples.storeNames.ko.quiet }).click();
      await page.getByLabel("전화번호").fill("064-720-0001");
      await write(other, { id, customFields: { holdDays: before.holdDays + 1 } });
      await page.getByRole("button", { name: "업데이트" }).click();
      const told = page.getByRole("alert").filter({ hasText: "그사이 다른 사람이" });
      await expect(told).toContainText("보관");
      await told.getByRole("button", { name: "두 글 합치기" }).click();
      await expect(page.getByLabel("전화번호")).toHaveValue("064-720-0001");
      await page.getByRole("button", { name: "업데이트" }).click();
      await expect
        .poll(async () => (await read(other)).customFields)
        .toEqual({ phone: "+82647200001", holdDays: before.holdDays + 1 });
    } finally {
      await write(other, { id, customFields: before });
    }
  });
});

test.describe("in Arabic", () => {
  test.use({ locale: "ar-AE" });

  test("the owner finds the dashboard in their language, in a market", async ({
    page,
    context,
    baseURL,
  }) => {
    const others = otherHosts(context, baseURL);
    await signInAtDashboard(page, { username: "superadmin", password: ownersPassword() });
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("vendure-selected-channel-token")))
      .toMatch(/^(kr|jp|us|ae)$/);
    for (const name of ["المتاجر", "فروق المخزون", "الأجهزة المسجّلة", "يوم متجر"]) {
      await goTo(page, "إدارة المتاجر", name);
      await expect(page.getByRole("heading", { name })).toBeVisible();
      await expect(page.getByRole("alert")).toHaveCount(0);
    }
    expect(others, "addresses at other hosts").toEqual([]);
  });

  test("an address is written from left to right, and words from right to left", async ({
    page,
  }) => {
    await signInAtDashboard(page, { username: "superadmin", password: ownersPassword() });
    await goTo(page, "التسويق", "الصفحات والقوائم");
    await page.getByRole("link", { name: "عناوين قديمة" }).click();
    await page.getByRole("button", { name: "إضافة كتلة" }).click();
    await page.getByRole("button", { name: "إضافة", exact: true }).click();
    await expect(page.getByLabel("العنوان القديم")).toHaveCSS("direction", "ltr");
    const name = page.getByLabel("الاسم لديكم");
    await name.fill("متجرنا القديم");
    await expect(name).toHaveCSS("direction", "rtl");
  });
});
