import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";

const chair = samples.product.slug;

test.describe("addresses that cannot be read", () => {
  for (const [address, locale] of [
    ["/ko-kr/products/%E0%A4", "ko-kr"],
    ["/ar-ae/products/%00", "ar-ae"],
    ["/ko-kr/search?q=%00", "ko-kr"],
    ["/ar-ae/collections/%2e%2e%2fx?sort=price-asc", "ar-ae"],
    ["/fonts/products/x", "en-us"],
    ["/wp-login.php", "en-us"],
  ] as const)
    test(`are "not found" in the visitor's language: ${address}`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      const t = messagesIn(locale);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("errors.notFoundTitle"));
      // The page is alive: its own scripts may run.
      await page.getByRole("link", { name: t("errors.search") }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/search$`));
    });

  test("say so without scripts, too", async ({ browser, baseURL }) => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    const response = await page.goto(`${baseURL}/ar-ae/products/%E0%A4`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await plain.close();
  });

  test("are errors in JSON in the API", async ({ request }) => {
    for (const path of ["/api/orders/%E0%A4?locale=ko-kr", "/api/%00", "/api/no/such"]) {
      const response = await request.get(path);
      expect(response.status(), path).toBe(404);
      expect((await response.json()).failure.message, path).toBe("notFound");
    }
  });
});

test("what is not found is kept for seconds only, wherever it was asked for", async ({
  request,
}) => {
  for (const path of [
    "/ko-kr/products/none",
    "/ko-kr/stores/none",
    "/ko-kr/collections/none?sort=price-asc",
    "/ko-kr/no/such",
    "/sitemap/77.xml",
    "/staff/xx",
    "/fonts/none.woff2",
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    const kept = response.headers()["cache-control"] ?? "";
    const [, shared = "0"] = /s-maxage=(\d+)/.exec(kept) ?? [];
    expect(Number(shared), `${path}: ${kept}`).toBeLessThanOrEqual(60);
    expect(kept, path).not.toMatch(/stale-/);
  }
});

const pages = [
  "/ko-kr",
  `/ar-ae/products/${chair}`,
  `/en-us/products/${chair}/photo`,
  `/en-us/collections/${samples.collection.slug}`,
  `/en-us/collections/${samples.collection.slug}?sort=price-asc`,
  `/ja-jp/search?q=${samples.word}`,
  "/ko-kr/stores",
  "/ko-kr/cart",
  "/ko-kr/checkout",
  "/ko-kr/account",
  "/ko-kr/missing",
  "/staff/ko",
];

test("what stands in front keeps a page for seconds only: a price, and after a release its scripts", async ({
  request,
}) => {
  const more = ["/ko-kr/account/verify?token=x", "/ko-kr/orders"];
  for (const path of [...pages, ...more]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(path.endsWith("/missing") ? 404 : 200);
    const kept = response.headers()["cache-control"] ?? "";
    const seconds = [...kept.matchAll(/(?:s-maxage|stale-while-revalidate)=(\d+)/g)];
    const all = seconds.reduce((sum, [, given]) => sum + Number(given), 0);
    expect(all, `${path}: ${kept}`).toBeLessThanOrEqual(10);
  }
});

async function injected(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.body.append(script);
    return "injected" in window;
  });
}

test.describe("a page runs its own scripts and no others", () => {
  for (const path of pages)
    test(path, async ({ page, errors }) => {
      // Twice: as it is rendered, and as it was kept.
      for (let visit = 0; visit < 2; visit++) {
        const response = await page.goto(path);
        const policy = (await response?.headerValue("content-security-policy")) ?? "";
        const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
        expect(scripts).not.toContain("unsafe-inline");
        expect(scripts).toMatch(/'sha256-|'nonce-/);
        // Proxies take headers of four kilobytes, all in all.
        expect(policy.length).toBeLessThan(2000);
        await page.waitForLoadState("load");
        expect(errors).toEqual([]);
      }
      expect(await injected(page)).toBe(false);
      // That refusal is the one that was asked for.
      expect(errors.splice(0)).toHaveLength(1);
    });
});

const apiRoutes = () =>
  readdirSync("app/api", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .map((file) => path.dirname(file));

test("an answer of the API is one visitor's own: no cache on the way keeps it", async ({
  baseURL,
}) => {
  // Models are files, the same for all; so is that there is nothing at an address.
  const forAll = ["viewer/", "[...path]"];
  const routes = apiRoutes().filter((route) => !forAll.some((start) => route.startsWith(start)));
  expect(routes.length).toBeGreaterThan(30);
  for (const route of routes) {
    const address = `/api/${route.replace(/\[.*?\]/g, "a")}?locale=ko-kr&language=ko`;
    // Some go on speaking: only the beginning is wanted.
    const response = await fetch(new URL(address, baseURL), { redirect: "manual" });
    const kept = response.headers.get("cache-control") ?? "";
    expect(kept, address).not.toMatch(/public|s-maxage|stale-while/);
    await response.body?.cancel();
  }
});

test("no address of the API breaks over odd bytes", async ({ request }) => {
  const routes = apiRoutes();
  expect(routes.length).toBeGreaterThan(30);
  const names = [
    "q",
    "slug",
    "code",
    "variantIds",
    "variants",
    "stores",
    "store",
    "market",
    "email",
  ];
  for (const odd of ["%00", "%07", "%EF%BF%BE", "%ED%A0%80", "%E0%A4", "%25", "%2e%2e%2f"])
    for (const route of routes) {
      const query = names.map((name) => `${name}=a${odd}`).join("&");
      for (const address of [
        `/api/${route.replace(/\[.*?\]/g, `a${odd}`)}?locale=ko-kr&language=ko`,
        `/api/${route.replace(/\[.*?\]/g, "a")}?locale=ko-kr&language=ko&${query}`,
      ]) {
        const response = await request.get(address);
        expect(response.status(), address).toBeLessThan(500);
      }
    }
});
