import { expect, type Page } from "@playwright/test";
import sharp from "sharp";
import type {} from "../components/viewer/stage/expose-viewer";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";
import { untilDrawn, webglBrowser } from "./fixtures/webgl";

test.use({ launchOptions: webglBrowser });

const t = messagesIn("ko-kr");
const chair = `/ko-kr/products/${samples.model.slug}`;
const glb = `**/models/${samples.model.slug}/hero.glb`;
const megabyte = 1024 * 1024;

async function open(page: Page, path = chair) {
  await page.goto(path);
  await page
    .getByRole("main")
    .getByRole("button", { name: t("viewer.open") })
    .click();
}

/** The product can still be turned by keys and bought. */
async function stillSells(page: Page) {
  const turn = page.getByRole("slider", { name: /돌려 보기/ });
  await turn.focus();
  await page.keyboard.press("ArrowRight");
  await expect(turn).toHaveAttribute("aria-valuenow", "15");
  await expect(page.getByRole("button", { name: t("cart.add") })).toBeEnabled();
}

for (const [trouble, answer] of [
  ["missing", { status: 404, body: "not here" }],
  ["corrupt", { status: 200, body: "glTF, but not really" }],
  ["tooLarge", { status: 200, body: Buffer.alloc(17 * megabyte) }],
] as const)
  test(`a model that is ${trouble} leaves photographs, words and the cart`, async ({ page }) => {
    await page.route(glb, (route) => route.fulfill(answer));
    await open(page);
    await expect(page.getByText(t(`viewer.trouble.${trouble}`))).toBeVisible();
    await stillSells(page);
    await page.unroute(glb);
    await page.getByRole("button", { name: t("viewer.again") }).click();
    await untilDrawn(page);
  });

test("a browser without WebGL turns photographs", async ({ page }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith("webgl") ? null : own.call(this, kind);
    } as typeof own;
  });
  await open(page);
  await expect(page.getByText(t("viewer.trouble.noWebGl"))).toBeVisible();
  await stillSells(page);
});

test("a lost context comes back with the same picture", async ({ page }) => {
  await open(page);
  await untilDrawn(page);
  const before = await page.evaluate(() => window.__viewer?.mean());
  await page.evaluate(() => window.__viewer?.loseContext());
  await expect.poll(() => page.evaluate(() => window.__viewer?.finish)).toBe(samples.model.first);
  await expect(page.getByRole("progressbar", { name: t("viewer.loading") })).toBeVisible();
  await page.evaluate(() => window.__viewer?.restoreContext());
  await expect(page.getByRole("progressbar", { name: t("viewer.loading") })).toBeHidden();
  const after = await page.evaluate(() => window.__viewer?.mean());
  for (const [i, value] of (before ?? []).entries()) expect(after?.[i]).toBeCloseTo(value, 0);
});

test("24 changes of page keep one context and the same memory", async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const contexts: WebGL2RenderingContext[] = [];
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options?: unknown,
    ) {
      const context = own.call(this, kind, options);
      if (context instanceof WebGL2RenderingContext && !contexts.includes(context))
        contexts.push(context);
      return context;
    } as typeof own;
    Object.assign(window, {
      liveContexts: () => contexts.filter((c) => !c.isContextLost()).length,
    });
  });
  await page.goto(`${chair}?view=29_15_100`);
  await untilDrawn(page);
  const memory = () => page.evaluate(() => window.__viewer?.memory);
  const live = () => page.evaluate("liveContexts()");
  const first = await memory();
  for (let round = 0; round < 12; round++) {
    await page.getByRole("main").filter({ visible: true }).getByRole("link").first().click();
    await expect(page).toHaveURL(/collections/);
    await expect.poll(live).toBe(0);
    await page.goBack();
    await untilDrawn(page);
    expect(await live()).toBe(1);
    expect(await memory()).toEqual(first);
  }
});

test("what lies over the picture's rim takes nothing else of it", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 1440, height: 900 },
    isMobile: false,
    hasTouch: false,
  });
  const page = await context.newPage();
  await open(page);
  await untilDrawn(page);
  const surface = page.getByRole("application");
  // A strip of the lower half, in the page as it is scrolled.
  const lowerPart = async () => {
    const box = await surface.boundingBox();
    if (!box) throw new Error("no surface");
    const [left, top] = [Math.round(box.x), Math.round(box.y + box.height * 0.6)];
    const [width, height] = [Math.round(box.width), Math.round(box.height * 0.2)];
    // Cut out of what the screen shows: a picture of a part is drawn without what covers it.
    const part = sharp(await page.screenshot()).extract({ left, top, width, height });
    const { channels } = await sharp(await part.toBuffer()).stats();
    return channels.map(({ mean }) => Math.round(mean));
  };
  const whole = await lowerPart();
  const [head, box] = [await page.getByRole("banner").boundingBox(), await surface.boundingBox()];
  if (!head || !box) throw new Error("nothing on the screen");
  // A third of the picture under the header.
  await page.evaluate((by) => scrollBy(0, by), box.y - head.height + box.height / 3);
  await expect.poll(lowerPart).toEqual(whole);
  await context.close();
});
