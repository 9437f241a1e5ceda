import { expect } from "@playwright/test";
import type { Locale } from "../lib/i18n/locales";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";

test.describe("addresses that lead nowhere", () => {
  for (const path of [
    "/ko-kr/products/no-such-thing",
    "/ar-ae/collections/no-such-collection",
    "/ja-jp/stores/no-such-store",
    "/ko-kr/no/such/page",
    "/xx-yy",
    `/xx-yy/products/${samples.product.slug}`,
  ])
    test(`answer 404 with a way on: ${path}`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("link").first()).toBeVisible();
    });
});

test.describe("old links show what there is, with a word on what is gone", () => {
  const { product, collection, word } = samples;
  for (const [address, key] of [
    [`/ko-kr/products/${product.slug}?variant=no-such-finish`, "product.goneChoice"],
    [`/ar-ae/products/${product.slug}?variant=a%2Fb`, "product.goneChoice"],
    [`/ja-jp/collections/${collection.slug}?f=material.no-such`, "listing.gone.filters"],
    [`/en-us/collections/${collection.slug}?at=no-such-store`, "listing.gone.store"],
    [`/ko-kr/collections/${collection.slug}?page=99`, "listing.gone.page"],
    [`/ar-ae/collections/${collection.slug}?page=-1`, "listing.gone.page"],
    [`/en-us/collections/${collection.slug}?sort=price-asc&page=2x`, "listing.gone.page"],
    [`/ja-jp/search?q=${word}&page=50`, "listing.gone.page"],
    [`/ko-kr/search?q=${word}&f=material.no-such`, "listing.gone.filters"],
  ] as const)
    test(address, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      const t = messagesIn(address.slice(1, 6) as Locale);
      await expect(page.getByRole("note").filter({ hasText: t(key) })).toBeVisible();
      await expect(page.locator("main").getByRole("link").first()).toBeVisible();
    });

  test("without scripts, too, until another choice is made", async ({ browser, page, baseURL }) => {
    const address = `/en-us/products/${product.slug}?variant=no-such-finish`;
    const t = messagesIn("en-us");
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${baseURL}${address}`);
    await expect(still.getByText(t("product.goneChoice"))).toBeVisible();
    await plain.close();
    await page.goto(address);
    await page.locator("main fieldset input:not(:checked):enabled").first().press("Space");
    await expect(page.getByText(t("product.goneChoice"))).toBeHidden();
  });
});

test("paths without a locale lead to the visitor's language", async ({ browser, baseURL }) => {
  for (const [speaks, locale] of [
    ["ja-JP", "ja-jp"],
    ["ar-AE", "ar-ae"],
    ["fr-FR", "ko-kr"],
  ] as const) {
    const context = await browser.newContext({ locale: speaks, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto("/");
    expect(new URL(page.url()).pathname).toBe(`/${locale}`);
    await context.close();
  }
});

test("addresses of before lead to what they are now", async ({ page, request, baseURL }) => {
  await page.goto("/ko-kr/basket");
  expect(new URL(page.url()).pathname).toBe("/ko-kr/cart");
  const response = await request.post("/api/basket/lines?pair=ko-kr", {
    headers: { "content-type": "application/json", origin: String(baseURL) },
    data: { variantId: "1", quantity: 0 },
  });
  expect(response.status()).toBe(422);
  expect((await response.json()).failure.field).toBe("quantity");
  const suggested = await request.post("/api/rails?locale=ko-kr", {
    headers: { "content-type": "application/json", origin: String(baseURL) },
    data: { rail: "for_you" },
  });
  expect(suggested.status()).toBe(200);
  expect((await suggested.json()).items.length).toBeGreaterThan(0);
  const { inSizes } = samples;
  const file = await request.get(`/api/ar/${inSizes.slug}/${inSizes.model}/model.glb`);
  expect((await file.body()).subarray(0, 4).toString()).toBe("glTF");
  const left = await request.get("/api/availability?locale=ko-kr&variant=x");
  expect((await left.json()).failure.field).toBe("variant");
});

test.describe("the shop's API", () => {
  const json = { "content-type": "application/json" };

  test("refuses what other sites send", async ({ request }) => {
    const response = await request.post("/api/cart/lines?locale=ko-kr", {
      headers: { ...json, origin: "https://elsewhere.example" },
      data: { variantId: "1", quantity: 1 },
    });
    expect(response.status()).toBe(403);
  });

  test("refuses what does not fit, and says which field", async ({ request, baseURL }) => {
    const post = (data: unknown, query = "?locale=ko-kr") =>
      request.post(`/api/cart/lines${query}`, {
        headers: { ...json, origin: String(baseURL) },
        data: JSON.stringify(data),
      });
    for (const quantity of [-1, 0, 1.5, 100_000, "many"]) {
      const response = await post({ variantId: "1", quantity });
      expect(response.status()).toBe(422);
      expect((await response.json()).failure.field).toBe("quantity");
    }
    expect((await post({ variantId: "1", quantity: 1 }, "?locale=xx-yy")).status()).toBe(422);
    expect((await post({ variantId: "x".repeat(40_000), quantity: 1 })).status()).toBe(413);
  });

  test("takes no variant that does not exist, and tells no secrets", async ({
    request,
    baseURL,
  }) => {
    const response = await request.post("/api/cart/lines?locale=ko-kr", {
      headers: { ...json, origin: String(baseURL) },
      data: { variantId: "99999999", quantity: 1 },
    });
    expect(response.status()).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(/select|postgres|stack|node_modules/i);
  });

  test("treats a malformed session as none", async ({ request }) => {
    const response = await request.get("/api/cart?locale=ko-kr", {
      headers: { cookie: "maru_session_kr=%00%ff<script>; maru_session_us=" },
    });
    expect(response.status()).toBe(200);
    expect((await response.json()).quantity).toBe(0);
  });

  test("accepts no webhook without the engine's signature", async ({ request }) => {
    for (const signature of ["", "t=1,v1=00", `t=${Date.now()},v1=${"0".repeat(64)}`]) {
      const response = await request.post("/api/revalidate", {
        headers: { ...json, "x-maru-signature": signature },
        data: { tags: ["catalogue"] },
      });
      expect(response.status()).toBe(401);
    }
  });

  test("says that it is healthy", async ({ request }) => {
    const response = await request.get("/api/health");
    expect(response.status()).toBe(200);
    expect(await response.json()).toMatchObject({
      ready: true,
      storefront: "ready",
      engine: "ready",
      database: "ready",
    });
  });
});
