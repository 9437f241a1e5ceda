import { expect, type Page } from "@playwright/test";
import type {} from "../components/viewer/stage/expose-viewer";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";
import { untilDrawn, webglBrowser } from "./fixtures/webgl";

test.use({ launchOptions: webglBrowser });

const chair = samples.model.slug;

function viewerOn(page: Page, locale: "ko-kr" | "en-us" | "ar-ae" | "ja-jp") {
  const t = messagesIn(locale);
  const main = page.getByRole("main").filter({ visible: true });
  const dialog = page.getByRole("dialog").filter({ has: page.getByRole("toolbar"), visible: true });
  const button = (key: Parameters<typeof t>[0]) => dialog.getByRole("button", { name: t(key) });
  return {
    t,
    main,
    dialog,
    button,
    surface: dialog.getByRole("application"),
    words: dialog.getByRole("status"),
    async open(slug: string) {
      await page.goto(`/${locale}/products/${slug}`);
      await main.getByRole("button", { name: t("viewer.open") }).click();
      await untilDrawn(page);
    },
    orbit: () => page.evaluate(() => window.__viewer?.orbit ?? { turn: 0, tilt: 0, zoom: 0 }),
    mean: () => page.evaluate(() => window.__viewer?.mean() ?? ([0, 0, 0, 0] as const)),
  };
}

test("a product is loaded when asked for, at its true size, and turned by keys and buttons", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const { t, main, open, orbit, surface, words, button, mean } = viewerOn(page, "ko-kr");
  await page.goto(`/ko-kr/products/${chair}`);
  await expect(main.getByRole("button", { name: t("viewer.open") })).toBeVisible();
  await page.waitForLoadState("load");
  expect(asked.filter((url) => /\.glb|turn\.avif/.test(url))).toEqual([]);
  await open(chair);

  expect(
    await page.evaluate(() => window.__viewer?.box.map((side) => Math.round(side * 1000))),
  ).toEqual(samples.model.sizeMm);
  const [red, , blue, alpha] = await mean();
  expect(alpha).toBeGreaterThan(10);
  // Oak: the picture is warm, and not the grey of textures that were kept out.
  expect(red).toBeGreaterThan(blue * 1.1);

  await expect(surface).toBeFocused();
  const home = await orbit();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("+");
  const turned = await orbit();
  expect(turned.turn).toBeGreaterThan(home.turn);
  expect(turned.tilt).toBeGreaterThan(home.tilt);
  expect(turned.zoom).toBeGreaterThan(home.zoom);
  await expect(words.filter({ hasText: "125%" })).toContainText(t("viewer.sides.frontLeft"));
  await page.keyboard.press("Home");
  expect(await orbit()).toEqual(home);
  await button("viewer.turnRight").click();
  await button("viewer.zoomIn").click();
  expect((await orbit()).zoom).toBeGreaterThan(home.zoom);
  await button("viewer.close").click();
  await expect(main.getByRole("button", { name: t("viewer.open") })).toBeVisible();
});

test("one choice drives material, price and address, and a shared link brings them back", async ({
  page,
}) => {
  const { t, main, open, orbit, mean, button } = viewerOn(page, "en-us");
  await open(chair);
  const oak = await mean();
  const price = main.getByText("$", { exact: false }).first();
  await expect(price).toHaveText("$460");
  await main.getByRole("radio", { name: "Walnut" }).check({ force: true });
  await untilDrawn(page, samples.model.finish);
  await expect(price).toHaveText("$530");
  await expect(page).toHaveURL(new RegExp(`variant=${samples.model.finish}`));
  const walnut = await mean();
  expect(walnut[0]).toBeLessThan(oak[0] * 0.9);

  await button("viewer.turnLeft").click();
  await button("viewer.zoomIn").click();
  const shared = await orbit();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await button("viewer.share").click();
  await expect(page.getByText(t("viewer.copied"))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto("about:blank");
  await page.goto(link);
  await untilDrawn(page, samples.model.finish);
  const back = await orbit();
  expect(back.turn).toBeCloseTo(shared.turn, 1);
  expect(back.zoom).toBeCloseTo(shared.zoom, 1);
});

test("measures are said in the market's unit, and whether it fits", async ({ page }) => {
  const { t, open, button, dialog } = viewerOn(page, "en-us");
  await open(chair);
  await button("viewer.measure").click();
  await expect(dialog.getByText("18.9 in")).toBeVisible();
  const fit = dialog.getByRole("form", { name: t("viewer.fit.title") });
  await fit.getByRole("textbox", { name: t("viewer.measures.width") }).fill("18");
  await expect(fit.getByRole("status")).toHaveText(
    t("viewer.fit.results.tooLarge", { length: "0.9 in", side: "Width" }),
  );
  await fit.getByRole("textbox", { name: t("viewer.measures.width") }).fill("wide");
  await expect(fit.getByRole("status")).toHaveText(t("viewer.fit.wrong"));
});

test("hotspots are buttons that say what a part is made of", async ({ page }) => {
  const { t, open, button, dialog } = viewerOn(page, "ja-jp");
  await open(chair);
  const spot = dialog.getByRole("button", {
    name: t("viewer.hotspot", { part: t("viewer.parts.seat") }),
  });
  await spot.focus();
  await page.keyboard.press("Enter");
  await expect(spot).toHaveAttribute("aria-expanded", "true");
  await expect(dialog.getByText(t("viewer.materials.paperCord"))).toBeVisible();
  await expect(button("viewer.measure")).toBeVisible();
});

test("it fills the window with its price and choice, and Escape leads back", async ({ page }) => {
  const { t, open, button, dialog } = viewerOn(page, "ar-ae");
  await open(chair);
  await button("viewer.grow").click();
  await expect(dialog.getByRole("button", { name: t("cart.add") })).toBeVisible();
  const box = await dialog.boundingBox();
  expect(box?.width).toBe(page.viewportSize()?.width);
  expect(box?.height).toBe(page.viewportSize()?.height);
  await dialog.getByRole("radio").nth(1).check({ force: true });
  await untilDrawn(page, samples.model.finish);
  await page.keyboard.press("Escape");
  await expect(dialog.getByRole("button", { name: t("cart.add") })).toBeHidden();
  await expect(button("viewer.grow")).toBeVisible();
});
