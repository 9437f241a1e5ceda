import { expect, type Locator, type Page } from "@playwright/test";
import type {} from "../components/viewer/stage/expose-viewer";
import { samples } from "../scripts/testing/samples";
import { emulatePhone } from "./fixtures/emulated-phone";
import { moveFingers } from "./fixtures/fingers";
import { messagesIn } from "./fixtures/messages";
import { type RoomPhoto, roomPhoto } from "./fixtures/room-photo";
import { test } from "./fixtures/test";
import { untilDrawn, webglBrowser } from "./fixtures/webgl";

test.use({ launchOptions: webglBrowser });

const t = messagesIn("ko-kr");
const chair = `/ko-kr/products/${samples.model.slug}`;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("not on the screen");
  return { ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const orbit = (page: Page) =>
  page.evaluate(() => window.__viewer?.orbit ?? { turn: 0, tilt: 0, zoom: 0 });

test("one finger turns the product or scrolls the page, two come nearer", async ({ page }) => {
  // Without easing: where it is, is where it was brought.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(chair);
  await page
    .getByRole("main")
    .getByRole("button", { name: t("viewer.open") })
    .tap();
  await untilDrawn(page);
  const { x, y } = await boxOf(page.getByRole("application"));
  const home = await orbit(page);

  await moveFingers(page, [
    [
      [x - 60, y],
      [x + 60, y],
    ],
  ]);
  await expect.poll(async () => (await orbit(page)).turn).toBeLessThan(home.turn - 0.5);

  const turned = await orbit(page);
  await moveFingers(page, [
    [
      [x - 30, y],
      [x - 90, y],
    ],
    [
      [x + 30, y],
      [x + 90, y],
    ],
  ]);
  await expect.poll(async () => (await orbit(page)).zoom).toBeGreaterThan(turned.zoom * 1.5);
  expect((await orbit(page)).turn).toBeCloseTo(turned.turn, 5);

  const near = await orbit(page);
  const scrolled = await page.evaluate(() => scrollY);
  await moveFingers(page, [
    [
      [x, y + 120],
      [x, y - 120],
    ],
  ]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 40);
  expect((await orbit(page)).turn).toBeCloseTo(near.turn, 5);
});

test("a chair is put into the room, turned and taken up again by taps", async ({ page }) => {
  test.slow();
  await emulatePhone(page, "floor");
  await page.goto(`${chair}?variant=${samples.model.finish}`);
  await page
    .getByRole("main")
    .getByRole("button", { name: t("viewer.inRoom") })
    .tap();
  await page
    .getByRole("dialog", { name: t("viewer.room.title") })
    .getByRole("button", { name: t("viewer.room.start") })
    .tap();
  const count = (placed: number) =>
    expect(page.getByText(t("viewer.room.count", { placed, most: 4 }))).toBeVisible();
  await page.getByRole("button", { name: t("viewer.room.place") }).tap();
  await count(1);
  await page.getByRole("button", { name: t("viewer.room.turnRight") }).tap();
  await page.getByRole("button", { name: t("viewer.room.lift") }).tap();
  await count(0);
  await page.getByRole("button", { name: t("viewer.room.place") }).tap();
  await count(1);
  await page.getByRole("button", { name: t("viewer.room.end") }).tap();
  await expect(page.getByRole("dialog", { name: t("viewer.room.title") })).toBeVisible();
});

test("corners are marked by a finger, closer more truly, and the chair is moved", async ({
  page,
}) => {
  test.slow();
  const { jpeg, taken } = await roomPhoto();
  await page.goto(`${chair}/photo?variant=${samples.model.finish}`);
  await page
    .getByLabel(t("photoPlacement.choose.file"))
    .setInputFiles({ name: "room.jpg", mimeType: "image/jpeg", buffer: jpeg });
  const press = (key: "mark.closer" | "mark.done" | "arrange.mark" | "arrange.save") =>
    page.getByRole("button", { name: t(`photoPlacement.${key}`) }).tap();
  const stage = page.getByRole("application");
  const badge = page.getByRole("status").filter({ hasText: "±" });
  const doubt = async () => {
    await expect(stage.locator("canvas")).toBeVisible();
    await expect(badge).toHaveText(/^79cm에 ±\d+(\.\d)?(mm|cm)$/);
    const [, number, unit] = /±([\d.]+)(mm|cm)/.exec((await badge.textContent()) ?? "") ?? [];
    return Number(number) * (unit === "cm" ? 10 : 1);
  };

  await markByFinger(page, taken);
  await press("mark.done");
  const rough = await doubt();
  await press("arrange.mark");
  await markByFinger(page, taken);
  await press("mark.closer");
  await markByFinger(page, taken);
  await press("mark.done");
  expect(await doubt()).toBeLessThan(rough);

  const { x, y, height } = await boxOf(stage);
  await moveFingers(page, [
    [
      [x, y],
      [x - 50, y + height / 8],
    ],
  ]);
  await expect(badge).toBeVisible();
  const saving = page.waitForEvent("download");
  await press("arrange.save");
  expect((await saving).suggestedFilename()).toMatch(new RegExp(`^${samples.brand.ko} .+\\.jpg$`));
});

/** Drags every ring to its corner of the sheet. */
async function markByFinger(page: Page, { corners, lens }: RoomPhoto["taken"]) {
  const board = page.getByRole("img", { name: t("photoPlacement.mark.photo") });
  for (const [i, [toX, toY]] of corners.entries()) {
    const ring = page.getByRole("button", {
      name: t("photoPlacement.mark.corner", { number: i + 1 }),
    });
    await ring.scrollIntoViewIfNeeded();
    const shown = await boxOf(board);
    const [left, top] = [shown.x - shown.width / 2, shown.y - shown.height / 2];
    const target = [
      left + (toX / lens.width) * shown.width,
      top + (toY / lens.height) * shown.height,
    ] as const;
    // Taken beside its middle, as fingers do: the corner keeps its place under the hand.
    const { x, y } = await boxOf(ring);
    await moveFingers(page, [
      [
        [x + 5, y + 4],
        [target[0] + 5, target[1] + 4],
      ],
    ]);
    const { x: nowX, y: nowY } = await boxOf(ring);
    expect(Math.hypot(nowX - target[0], nowY - target[1])).toBeLessThan(1.5);
  }
}
