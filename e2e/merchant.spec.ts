import { expect } from "@playwright/test";
import { formatMoney } from "../lib/money";
import { samples } from "../scripts/testing/samples";
import { changePrice, changeSlug } from "./fixtures/merchant";
import { patience } from "./fixtures/patience";
import { test } from "./fixtures/test";

const won = (amount: number) => formatMoney({ amount: amount * 100, currency: "KRW" }, "ko-kr");

test("a price changed in the dashboard is on the static page within seconds", async ({ page }) => {
  // Another each time, so that it is news also to a shop where this ran before.
  const price = 1_000_000 + (Date.now() % 100_000);
  await page.goto(`/ko-kr/products/${samples.repriced}`);
  const main = page.getByRole("main");
  await expect(main.getByText(won(price)).first()).not.toBeVisible();
  await changePrice("MR-403-WARM-INK", price);
  // The page is static: the engine tells the shop that it is no longer true.
  await expect(async () => {
    await page.reload();
    await expect(main.getByText(won(price)).first()).toBeVisible({ timeout: 500 * patience });
  }).toPass();
});

test("a product's address may be in Korean", async ({ page }) => {
  const slug = "달항아리";
  const back = await changeSlug(samples.renamed, slug);
  try {
    await expect(async () => {
      const response = await page.goto(`/ko-kr/products/${slug}`);
      expect(response?.status()).toBe(200);
    }).toPass();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  } finally {
    await back();
  }
});
