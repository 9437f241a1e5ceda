import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { type RoomPhoto, roomPhoto } from "./fixtures/room-photo";
import { test } from "./fixtures/test";
import { webglBrowser } from "./fixtures/webgl";

test.use({ launchOptions: webglBrowser });

const t = messagesIn("ko-kr");
const address = `/ko-kr/products/${samples.model.slug}/photo?variant=${samples.model.finish}`;
const file = (buffer: Buffer, name = "room.jpg", mimeType = "image/jpeg") => ({
  name,
  mimeType,
  buffer,
});
const corner = (page: Page, number: number) =>
  page.getByRole("button", { name: t("photoPlacement.mark.corner", { number }) });

async function give(page: Page, photo: ReturnType<typeof file>) {
  await page.goto(address);
  await page.getByLabel(t("photoPlacement.choose.file")).setInputFiles(photo);
}

/** Drags every ring to the sheet's corner, in the photo as it is shown. */
async function mark(page: Page, { taken }: RoomPhoto, order = [0, 1, 2, 3]) {
  const board = page.getByRole("img", { name: t("photoPlacement.mark.photo") });
  for (const [i, which] of order.entries()) {
    await corner(page, i + 1).scrollIntoViewIfNeeded();
    const [ring, shown] = [await corner(page, i + 1).boundingBox(), await board.boundingBox()];
    const [x, y] = taken.corners[which] ?? [0, 0];
    if (!ring || !shown) throw new Error("nothing to mark");
    await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await page.mouse.down();
    await page.mouse.move(
      shown.x + (x / taken.lens.width) * shown.width,
      shown.y + (y / taken.lens.height) * shown.height,
      { steps: 3 },
    );
    await page.mouse.up();
  }
}

function flattened(taken: RoomPhoto["taken"]): RoomPhoto["taken"] {
  const [a, b, , d] = taken.corners;
  return { ...taken, corners: [a, b, [(b[0] + d[0]) / 2, (b[1] + d[1]) / 2], d] };
}

test("a chair stands in the photo at its size, with its doubt; it is kept and bought, and nothing is sent", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  const photo = await roomPhoto();
  await give(page, file(photo.jpeg));
  await mark(page, photo);
  await page.getByRole("button", { name: t("photoPlacement.mark.done") }).click();
  const stage = page.getByRole("application");
  await expect(stage.locator("canvas")).toBeVisible();
  const badge = page.getByRole("status").filter({ hasText: "±" });
  await expect(badge).toHaveText(/^79cm에 ±\d+(\.\d)?(mm|cm)$/);
  await stage.focus();
  for (let n = 0; n < 6; n++) await page.keyboard.press("ArrowUp");
  await page
    .getByRole("slider", { name: t("photoPlacement.arrange.turn"), exact: true })
    .fill("90");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: t("photoPlacement.arrange.save") }).click();
  expect((await saving).suggestedFilename()).toMatch(new RegExp(`^${samples.brand.ko} .+\\.jpg$`));
  expect(sent).toEqual([]);
  await page.getByRole("button", { name: t("cart.add") }).click();
  await expect(page.getByRole("dialog", { name: t("cart.added") })).toBeVisible();
});

test("it can be marked and arranged by keyboard alone", async ({ page }) => {
  test.slow();
  const photo = await roomPhoto();
  await give(page, file(photo.jpeg));
  const start = [
    [0.38, 0.84],
    [0.62, 0.84],
    [0.58, 0.68],
    [0.42, 0.68],
  ] as const;
  // The browser makes every photo this wide.
  const scale = 2048 / photo.taken.lens.width;
  const [width, height] = [2048, photo.taken.lens.height * scale];
  for (const [i, [x, y]] of start.entries()) {
    const [toX, toY] = photo.taken.corners[i] ?? [0, 0];
    await corner(page, i + 1).focus();
    for (const [by, less, more] of [
      [toX * scale - x * width, "ArrowLeft", "ArrowRight"],
      [toY * scale - y * height, "ArrowUp", "ArrowDown"],
    ] as const) {
      const pixels = Math.round(Math.abs(by));
      const key = by < 0 ? less : more;
      for (let n = 0; n < Math.floor(pixels / 10); n++) await page.keyboard.press(`Shift+${key}`);
      for (let n = 0; n < pixels % 10; n++) await page.keyboard.press(key);
    }
  }
  await page.getByRole("button", { name: t("photoPlacement.mark.done") }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeFocused();
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("status").filter({ hasText: "±" })).toBeVisible();
});

test("a photo that names no lens is called approximate", async ({ page }) => {
  const photo = await roomPhoto({ bare: true });
  await give(page, file(photo.jpeg));
  await mark(page, photo);
  await page.getByRole("button", { name: t("photoPlacement.mark.done") }).click();
  await expect(page.getByText(/대략적입니다/)).toBeVisible();
});

test("a photo of fifty megapixels is opened as any other", async ({ page }) => {
  test.slow();
  const photo = await roomPhoto({ scale: 5.2 });
  await give(page, file(photo.jpeg));
  await expect(corner(page, 1)).toBeVisible();
});

test("marks that cross or lie flat are refused in words", async ({ page }) => {
  const photo = await roomPhoto();
  await give(page, file(photo.jpeg));
  await mark(page, photo, [0, 2, 1, 3]);
  await expect(
    page.getByRole("alert").filter({ hasText: t("photoPlacement.mark.trouble.crossed") }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: t("photoPlacement.mark.done") })).toBeDisabled();
  // The third corner on the line from the second to the fourth.
  await give(page, file(photo.jpeg));
  await mark(page, { ...photo, taken: flattened(photo.taken) });
  await expect(
    page.getByRole("alert").filter({ hasText: t("photoPlacement.mark.trouble.flat") }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: t("photoPlacement.mark.done") })).toBeDisabled();
});

test("files that are no photo say what helps", async ({ page }) => {
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from("ftypheic"),
    Buffer.alloc(64),
  ]);
  await give(page, file(heic, "IMG_0001.HEIC", ""));
  await expect(page.getByText(t("photoPlacement.choose.trouble.heic"))).toBeVisible();
  await page
    .getByLabel(t("photoPlacement.choose.file"))
    .setInputFiles(file(Buffer.from("words"), "a.jpg"));
  await expect(page.getByText(t("photoPlacement.choose.trouble.unreadable"))).toBeVisible();
});

test("a camera that is refused leaves the way by a file", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: false,
    isMobile: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: t("photoPlacement.choose.camera") }).click();
  await expect(page.getByText(t("photoPlacement.choose.trouble.camera"))).toBeVisible();
  await expect(page.getByLabel(t("photoPlacement.choose.file"))).toBeEnabled();
  await context.close();
});
