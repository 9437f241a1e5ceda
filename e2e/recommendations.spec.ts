import { expect, type Page } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { beNewcomer } from "./fixtures/newcomer";
import { patience } from "./fixtures/patience";
import { startRecording } from "./fixtures/recorded";
import { test } from "./fixtures/test";

// What a newcomer looks at: each next piece is of another kind than the last.
const looks = samples.seen;

const carouselNamed = (page: Page, name: string) =>
  page.getByRole("region", { name, exact: true }).filter({ visible: true });
const names = (page: Page, carousel: string) =>
  carouselNamed(page, carousel).getByRole("heading", { level: 3 }).allTextContents();

for (const locale of ["ko-kr", "ar-ae"] as const)
  test(`the third click changes the carousel, and the reason is right: ${locale}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const t = messagesIn(locale);
    await beNewcomer(context, String(baseURL), locale);
    await page.goto(`/${locale}`);
    await page.getByRole("button", { name: t("consent.accept") }).click();
    await expect(page.getByRole("button", { name: t("consent.accept") })).toBeHidden();

    for (const slug of looks.slice(0, 2)) await look(page, locale, slug);
    await page.goto(`/${locale}`);
    const carousel = t("recommendations.titles.forYou");
    await toCarousel(page, carousel);
    const before = await names(page, carousel);

    await look(page, locale, looks[2] ?? "");
    await page.goto(`/${locale}`);
    await toCarousel(page, carousel);
    await expect.poll(() => names(page, carousel)).not.toEqual(before);

    const product = await nameOf(page, locale, looks[2] ?? "");
    const because = t("recommendations.reasons.viewed", { name: product });
    const reason = carouselNamed(page, carousel).getByRole("button", { name: because }).first();
    await expect(reason).toBeVisible();
    await reason.click();
    const why = page.getByRole("dialog", { name: t("recommendations.why.title") });
    await expect(why.getByText(t("recommendations.why.personal"))).toBeVisible();
    await expect(why.getByText(product).first()).toBeVisible();
  });

test("what is not wanted goes, and does not come back", async ({ page }) => {
  const t = messagesIn("ko-kr");
  await page.goto(`/ko-kr/products/${samples.seen[0]}`);
  const carousel = t("recommendations.titles.similar");
  await toCarousel(page, carousel);
  const [first] = await names(page, carousel);
  await carouselNamed(page, carousel).getByRole("listitem").first().getByRole("button").click();
  await page.getByRole("button", { name: t("recommendations.why.hide") }).click();
  await expect.poll(() => names(page, carousel)).not.toContain(first);
});

test("a room goes to the cart in one press", async ({ page }) => {
  const t = messagesIn("ko-kr");
  await page.goto(`/ko-kr/products/${samples.seen[0]}`);
  const carousel = t("recommendations.titles.room");
  await toCarousel(page, carousel);
  const room = carouselNamed(page, carousel);
  const count = await room.getByRole("listitem").count();
  await room.getByRole("button", { name: t("recommendations.bundle.take", { count }) }).click();
  await expect(room.getByText(t("recommendations.bundle.taken", { count }))).toBeVisible();
  await expect(
    page.getByRole("banner").getByRole("link", { name: t("cartLink.label", { count }) }),
  ).toBeVisible();
});

test("a taste that is told changes the home page at once, and nothing is sent of it", async ({
  page,
}) => {
  const t = messagesIn("ko-kr");
  const events = startRecording(page, "/api/events");
  await page.goto("/ko-kr");
  const quiz = page.getByRole("region", { name: t("taste.title") });
  await quiz.scrollIntoViewIfNeeded();
  for (let number = 1; number <= 5; number++) {
    await expect(quiz.getByText(t("taste.progress", { number, count: 5 }))).toBeVisible();
    await quiz.getByRole("button").first().click();
  }
  await expect(quiz.getByText(t("taste.doneTitle"))).toBeVisible();
  const carousel = carouselNamed(page, t("recommendations.titles.forYou"));
  await expect(
    carousel
      .getByRole("button", { name: t("recommendations.reasons.taste", { trait: "" }).slice(0, 4) })
      .first(),
  ).toBeVisible();
  expect(events).toEqual([]);
});

test("without recommendations the page is whole", async ({ page }) => {
  await page.route("**/api/recommendations**", (route) => route.abort());
  await page.goto(`/ko-kr/products/${samples.seen[0]}`);
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(
    page.getByRole("region", { name: messagesIn("ko-kr")("recommendations.titles.similar") }),
  ).toHaveCount(0);
});

async function look(page: Page, locale: string, slug: string) {
  const seen = () => page.evaluate(() => localStorage.getItem("maru:trail"));
  const before = await seen();
  await page.goto(`/${locale}/products/${slug}`);
  await expect.poll(seen).not.toBe(before);
}

async function nameOf(page: Page, locale: string, slug: string) {
  const html = await (await page.request.get(`/${locale}/products/${slug}`)).text();
  return /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? "";
}

/** Scrolls down until the carousel is there. */
async function toCarousel(page: Page, name: string) {
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(carouselNamed(page, name).first()).toBeVisible({ timeout: 300 * patience });
  }).toPass();
  await carouselNamed(page, name).first().scrollIntoViewIfNeeded();
}
