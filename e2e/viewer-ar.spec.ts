import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { newCaller } from "./fixtures/caller";
import { emulatePhone } from "./fixtures/emulated-phone";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";
import { webglBrowser } from "./fixtures/webgl";

test.use({ launchOptions: webglBrowser });

const t = messagesIn("ko-kr");
const product = (slug: string) => `/ko-kr/products/${slug}?variant=`;

async function openRoom(page: Page, path: string) {
  await page.goto(path);
  await page
    .getByRole("main")
    .getByRole("button", { name: t("viewer.inRoom") })
    .click();
  const sheet = page.getByRole("dialog", { name: t("viewer.room.title") });
  await expect(sheet).toBeVisible();
  return sheet;
}

test("a chair is put on the floor, turned, moved, and another beside it", async ({ page }) => {
  test.slow();
  await emulatePhone(page, "floor");
  const sheet = await openRoom(page, `${product(samples.model.slug)}${samples.model.finish}`);
  await sheet.getByRole("button", { name: t("viewer.room.start") }).click();
  const name = samples.model.name.ko;
  const says = (key: "ready" | "placed") =>
    expect(page.getByText(t(`viewer.room.coaching.${key}`, { name }))).toBeVisible();
  const press = (words: string) => page.getByRole("button", { name: words }).click();
  const count = (placed: number) =>
    expect(page.getByText(t("viewer.room.count", { placed, most: 4 }))).toBeVisible();

  await says("ready");
  await press(t("viewer.room.place"));
  await says("placed");
  await count(1);
  await press(t("viewer.room.turnLeft"));
  await press(t("viewer.room.lift"));
  await says("ready");
  await count(0);
  await page.getByRole("button", { name: t("viewer.room.place") }).focus();
  await page.keyboard.press("Enter");
  await count(1);
  await press(t("viewer.room.add", { name }));
  await says("ready");
  await press(t("viewer.room.place"));
  await count(2);
  await press(t("viewer.room.end"));
  await expect(page.getByText(t("viewer.room.count", { placed: 2, most: 4 }))).toBeHidden();
  await expect(sheet).toBeVisible();
});

test("a wall lamp asks for a wall, and waits with words that help", async ({ page }) => {
  test.slow();
  await emulatePhone(page, "floor");
  const sheet = await openRoom(page, product(samples.onWall.slug) + samples.onWall.finish);
  await sheet.getByRole("button", { name: t("viewer.room.start") }).click();
  await expect(page.getByText(/이 면에는 둘 수 없습니다/)).toBeVisible();
  await page.evaluate(() => {
    window.__surface = "none";
  });
  await expect(page.getByText(t("viewer.room.coaching.notFound", { name: "" }))).toBeVisible();
  await page.evaluate(() => {
    window.__surface = "wall";
  });
  await page.getByRole("button", { name: t("viewer.room.place"), exact: true }).click();
  await expect(page.getByText(t("viewer.room.count", { placed: 1, most: 4 }))).toBeVisible();
});

test("what lies over the camera is light in the dark theme too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await emulatePhone(page, "floor");
  const sheet = await openRoom(page, `${product(samples.model.slug)}${samples.model.finish}`);
  await sheet.getByRole("button", { name: t("viewer.room.start") }).click();
  const words = page.getByText(t("viewer.room.coaching.ready", { name: samples.model.name.ko }));
  await expect(words).toBeVisible();
  const lightness = await words.evaluate((element) => {
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) throw new Error("no canvas");
    return [getComputedStyle(element).color, getComputedStyle(element).backgroundColor].map(
      (of) => {
        pen.fillStyle = of;
        pen.fillRect(0, 0, 1, 1);
        return pen.getImageData(0, 0, 1, 1).data[1] ?? 0;
      },
    );
  });
  expect(lightness[0]).toBeLessThan(60);
  expect(lightness[1]).toBeGreaterThan(200);
});

test("a computer shows a code that opens the same thing in the room", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 1280, height: 800 },
    hasTouch: false,
    isMobile: false,
    extraHTTPHeaders: newCaller(),
  });
  const page = await context.newPage();
  const sheet = await openRoom(page, `${product(samples.model.slug)}${samples.model.other}`);
  const code = sheet.getByRole("link", { name: t("viewer.room.codeLabel") });
  const href = await code.getAttribute("href");
  expect(href).toContain(`variant=${samples.model.other}`);
  await page.goto("about:blank");
  await page.goto(String(href));
  await expect(page.getByRole("dialog", { name: t("viewer.room.title") })).toBeVisible();
  await expect(page.getByRole("main").getByRole("radio", { name: "블랙 오크" })).toBeChecked();
  await context.close();
});

const insideApps = {
  "KakaoTalk of an iPhone": {
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 KAKAOTALK 11.0.0",
    browser: "safari",
    link: /^kakaotalk:\/\/web\/openExternal\?url=http/,
  },
  "Instagram of an iPhone": {
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 340.0.0",
    browser: "safari",
    link: null,
  },
  "Naver of Android": {
    userAgent:
      "Mozilla/5.0 (Linux; Android 15; K; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0 Mobile Safari/537.36 NAVER(inapp; search; 2000; 12.11)",
    browser: "chrome",
    link: /^intent:\/\/.*room=1#Intent;scheme=http;package=com\.android\.chrome;/,
  },
} as const;

for (const [app, { userAgent, browser: other, link }] of Object.entries(insideApps))
  test(`the browser of ${app} leads to the phone's own, and shows no code`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      userAgent,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 780 },
      extraHTTPHeaders: newCaller(),
    });
    const page = await context.newPage();
    const sheet = await openRoom(page, `${product(samples.model.slug)}${samples.model.finish}`);
    await expect(sheet.getByText(t("viewer.room.browserTitle", { browser: other }))).toBeVisible();
    await expect(sheet.getByRole("img", { name: t("viewer.room.codeLabel") })).toHaveCount(0);
    await expect(sheet.getByRole("link", { name: t("viewer.room.photo") })).toBeVisible();
    const ways = sheet.locator('a[href^="intent:"], a[href^="kakaotalk:"]');
    if (link) await expect(ways).toHaveAttribute("href", link);
    else await expect(ways).toHaveCount(0);
    await sheet.getByRole("button", { name: t("viewer.room.copyLink") }).click();
    await expect(
      sheet.getByText(t("viewer.room.copied")).or(sheet.getByText(t("viewer.room.copyFailed"))),
    ).toBeVisible();
    await context.close();
  });

test("a phone whose browser asks for pages of computers is offered a photo, and no code", async ({
  page,
}) => {
  const sheet = await openRoom(page, `${product(samples.model.slug)}${samples.model.finish}`);
  await expect(sheet.getByText(t("viewer.room.notHere"))).toBeVisible();
  await expect(sheet.getByRole("img", { name: t("viewer.room.codeLabel") })).toHaveCount(0);
});

test("an iPhone gets its own file, a banner with the price, and the way into the cart", async ({
  page,
  request,
}) => {
  await page.addInitScript(() => {
    DOMTokenList.prototype.supports = (token) => token === "ar";
  });
  const sheet = await openRoom(page, `${product(samples.model.slug)}${samples.model.finish}`);
  const link = sheet.getByRole("link", { name: t("viewer.room.start") });
  await expect(link).toHaveAttribute("rel", "ar");
  const url = new URL(String(await link.getAttribute("href")));
  expect(new URLSearchParams(url.hash.slice(1)).get("price")).toContain("570,000");
  const file = await request.get(url.pathname);
  expect(file.headers()["content-type"]).toBe("model/vnd.usdz+zip");
  expect((await file.body()).subarray(0, 2).toString()).toBe("PK");

  await link.evaluate((element) =>
    element.dispatchEvent(
      new MessageEvent("message", { data: "_apple_ar_quicklook_button_tapped" }),
    ),
  );
  await expect(page).toHaveURL(/\/ko-kr\/cart$/);
  await expect(
    page.getByRole("main").filter({ visible: true }).getByText(samples.model.name.ko).first(),
  ).toBeVisible();
});

test("an Android phone without WebXR gets Scene Viewer with the same finish at its true size", async ({
  browser,
  baseURL,
  request,
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    userAgent:
      "Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 Chrome/145.0 Mobile Safari/537.36",
  });
  const page = await context.newPage();
  const sheet = await openRoom(page, `${product(samples.model.slug)}${samples.model.finish}`);
  const href = await sheet.getByRole("link", { name: t("viewer.room.start") }).getAttribute("href");
  expect(href).toMatch(
    /^intent:\/\/arvr\.google\.com\/scene-viewer\/1\.0\?.*#Intent;scheme=https;/,
  );
  const asked = new URL(String(href).replace(/^intent:/, "https:")).searchParams;
  expect(asked.get("resizable")).toBe("false");
  expect(asked.get("link")).toContain(
    `/ko-kr/products/${samples.model.slug}?variant=${samples.model.finish}`,
  );
  const file = await request.get(new URL(String(asked.get("file"))).pathname);
  expect((await file.body()).subarray(0, 4).toString()).toBe("glTF");
  await context.close();
});

test("AR files exist for what is sold and for nothing else", async ({ request }) => {
  const glb = await request.get(
    `/api/viewer/${samples.inSizes.slug}/${samples.inSizes.model}/model.glb`,
  );
  expect(glb.status()).toBe(200);
  expect((await glb.body()).subarray(0, 4).toString()).toBe("glTF");
  for (const path of [
    `${samples.model.slug}/marble/model.usdz`,
    `${samples.model.slug}/${samples.model.finish}/hero.glb`,
    `..%2f..%2fpackage.json/${samples.model.finish}/model.glb`,
  ])
    expect((await request.get(`/api/viewer/${path}`)).status()).toBe(404);
});
