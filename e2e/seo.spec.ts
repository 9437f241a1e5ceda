import { expect } from "@playwright/test";
import { locales, tagOf } from "../lib/i18n/locales";
import { samples } from "../scripts/testing/samples";
import { test } from "./fixtures/test";

const path = `products/${samples.product.slug}`;

test.describe("what search engines read", () => {
  test("a product names its price, currency and availability", async ({ page }) => {
    await page.goto(`/ar-ae/${path}`);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const parsed = blocks.flatMap((block) => JSON.parse(block));
    const product = parsed.find((entry) => entry["@type"] === "Product");
    expect(product.name).toBe(await page.getByRole("heading", { level: 1 }).textContent());
    const offers = [product.offers].flat();
    const offer = offers[0].offers ? [offers[0].offers].flat()[0] : offers[0];
    expect(offer).toMatchObject({
      priceCurrency: "AED",
      availability: expect.stringMatching(/^https:\/\/schema\.org\/(InStock|OutOfStock)$/),
    });
    expect(Number(offer.price)).toBe(4350);
  });

  test("every locale is an alternate of every other, with a default", async ({ page, baseURL }) => {
    await page.goto(`/en-us/${path}?variant=${samples.product.finish}`);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      `${baseURL}/en-us/${path}`,
    );
    for (const locale of locales)
      await expect(
        page.locator(`link[rel="alternate"][hreflang="${tagOf(locale)}"]`),
      ).toHaveAttribute("href", `${baseURL}/${locale}/${path}`);
    await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveCount(1);
  });

  test("icons are where devices look by themselves", async ({ request }) => {
    const ico = await request.get("/favicon.ico");
    expect((await ico.body()).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
    for (const path of ["/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"]) {
      const icon = await (await request.get(path)).body();
      expect(icon.subarray(1, 4).toString()).toBe("PNG");
      expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([180, 180]);
    }
  });

  test("the first page of a listing has one address", async ({ page, request, baseURL }) => {
    const address = `/en-us/collections/${samples.collection.slug}`;
    await page.goto(`${address}?page=1`);
    expect(page.url()).toBe(`${baseURL}${address}`);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      `${baseURL}${address}`,
    );
    const first = await request.get(`${address}?page=1`, { maxRedirects: 0 });
    expect(first.status()).toBe(308);
    const sorted = await request.get(`${address}?page=1&sort=price-asc`, { maxRedirects: 0 });
    expect(sorted.headers().location).toMatch(/\?sort=price-asc$/);
  });

  test("the sitemap lists every product in every locale", async ({ request }) => {
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots).toMatch(/^Sitemap: /m);
    const sitemap = await (await request.get("/sitemap.xml")).text();
    for (const locale of locales) {
      const products = sitemap.match(new RegExp(`<loc>[^<]*/${locale}/products/[^<]+</loc>`, "g"));
      expect(products?.length ?? 0).toBeGreaterThanOrEqual(48);
    }
  });
});

test.describe("static pages", () => {
  for (const place of ["", `/collections/${samples.collection.slug}`, `/${path}`, "/stores"])
    test(`may be kept by any cache: /ko-kr${place}`, async ({ request }) => {
      const response = await request.get(`/ko-kr${place}`);
      expect(response.headers()["cache-control"]).toContain("s-maxage");
      expect(response.headers()["set-cookie"]).toBeUndefined();
      expect(response.headers().etag).toBeTruthy();
    });

  test("a variant's page is whole without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto(`/ko-kr/${path}?variant=${samples.product.finish}`);
    await expect(page.locator(`input[value="${samples.product.finish}"]`)).toBeChecked();
    await expect(page.getByText("₩1,480,000").first()).toBeVisible();
    await context.close();
  });

  test("a filtered listing is whole without scripts, and its filters work", async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1440, height: 900 },
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto(`/en-us/collections/${samples.collection.slug}`);
    const all = await page.getByRole("article").count();
    await page.goto(
      `/en-us/collections/${samples.collection.slug}?f=${samples.collection.facet}&sort=price-asc`,
    );
    const some = await page.getByRole("article").count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await context.close();
  });
});
