import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { moveFingers } from "./fixtures/fingers";
import { messagesIn } from "./fixtures/messages";
import { test } from "./fixtures/test";

const product = `/products/${samples.product.slug}`;
const bar = (page: Page) => page.locator("[data-buy-bar]");

for (const locale of ["ko-kr", "ar-ae"] as const)
  test(`a picture is looked at closely by hand and by keyboard: ${locale}`, async ({ page }) => {
    const t = messagesIn(locale);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`/${locale}${product}`);
    const small = page.locator("#picture-1 img");
    const width = (await small.boundingBox())?.width ?? 0;
    const link = page.getByRole("link", { name: t("product.enlarge", { number: 1 }) });
    // Before the page is alive it is a link to the picture itself.
    const isAlive = () =>
      link.evaluate((at) => Object.keys(at).some((key) => key.startsWith("__reactProps")));
    await expect.poll(isAlive).toBe(true);
    await link.press("Enter");
    const dialog = page.getByRole("dialog");
    const picture = dialog.getByRole("img");
    const scale = async () => Number(await picture.getAttribute("data-scale"));
    await expect(picture).toBeVisible();
    const box = await picture.boundingBox();
    if (!box) throw new Error("no picture");
    expect(box.width).toBeGreaterThan(width);

    const [x, y] = [box.x + box.width / 4, box.y + box.height / 2];
    await page.mouse.dblclick(x, y);
    await expect.poll(scale).toBe(2.5);
    // What was pressed stays where it is: the left quarter of the picture.
    const near = await picture.boundingBox();
    expect(((near?.x ?? 0) - x) / (near?.width ?? 1)).toBeCloseTo(-0.25, 1);
    await page.keyboard.press("0");
    await expect.poll(scale).toBe(1);

    await moveFingers(page, [
      [
        [x + 60, y],
        [x + 20, y],
      ],
      [
        [x + 100, y],
        [x + 160, y],
      ],
    ]);
    await expect.poll(scale).toBeGreaterThan(2);
    for (let press = 0; press < 4; press++) await page.keyboard.press("-");
    await expect.poll(scale).toBe(1);

    const alt = await picture.getAttribute("alt");
    const on = locale === "ar-ae" ? 1 : -1;
    await moveFingers(page, [
      [
        [180, y],
        [180 + on * 120, y],
      ],
    ]);
    await expect.poll(() => picture.getAttribute("alt")).not.toBe(alt);
    await page.keyboard.press(on < 0 ? "ArrowLeft" : "ArrowRight");
    await expect.poll(() => picture.getAttribute("alt")).toBe(alt);
    await page.keyboard.press("+");
    await expect.poll(scale).toBe(1.5);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  });

test("a bar sells at a phone's foot once the button is past, and never lies over the footer", async ({
  page,
}) => {
  const t = messagesIn("ko-kr");
  await page.addInitScript(() => localStorage.setItem("maru:stay", "ko-kr"));
  await page.goto(`/ko-kr${product}`);
  await expect(bar(page)).toBeHidden();
  const own = page.getByRole("main").getByRole("button", { name: t("cart.add") });
  await own.scrollIntoViewIfNeeded();
  await expect(bar(page)).toBeHidden();
  await page.getByRole("heading", { name: t("product.details") }).scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, innerHeight));
  await expect(bar(page)).toBeVisible();
  await bar(page)
    .getByRole("button", { name: t("cart.add") })
    .click();
  const sheet = page.getByRole("dialog");
  await expect(sheet).toBeVisible();
  await page.keyboard.press("Escape");
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect
    .poll(async () => {
      const [sells, ends] = [
        await bar(page).boundingBox(),
        await page.getByRole("contentinfo").boundingBox(),
      ];
      return (sells?.y ?? 0) + (sells?.height ?? 0) <= (ends?.y ?? 0) + 1;
    })
    .toBe(true);
});

test("the menu leads to the stories of the shop, as to its ranges", async ({ page }) => {
  const t = messagesIn("ko-kr");
  await page.goto("/ko-kr/collections");
  const stories = page.getByRole("main").getByRole("list", { name: t("listing.stories") });
  const addresses = await stories
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(addresses.length).toBeGreaterThan(0);
  await page.getByRole("button", { name: t("layout.menu") }).click();
  const menu = page.getByRole("dialog").getByRole("navigation");
  for (const address of addresses) await expect(menu.locator(`a[href="${address}"]`)).toBeVisible();
});

test("what is worn is not offered for a room, and what stands in one is", async ({ page }) => {
  const t = messagesIn("ko-kr");
  const inRoom = page.getByRole("main").getByRole("button", { name: t("viewer.inRoom") });
  await page.goto(`/ko-kr/products/${samples.model.slug}`);
  await expect(inRoom).toBeVisible();
  for (const slug of samples.worn) {
    await page.goto(`/ko-kr/products/${slug}?room`);
    await expect(
      page.getByRole("main").getByRole("button", { name: t("viewer.open") }),
    ).toBeVisible();
    await expect(inRoom).toHaveCount(0);
  }
});
