import { expect, test } from "@playwright/test";
import { formatMoney } from "../lib/money";
import { changePrice } from "./fixtures/merchant";

const won = (amount: number) => formatMoney({ amount: amount * 100, currency: "KRW" }, "ko-kr");

test("a price changed in the dashboard is on the static page within seconds", async ({ page }) => {
  await page.goto("/ko-kr/products/boreum-pendant");
  const main = page.getByRole("main");
  await expect(main.getByText(won(1_234_000)).first()).not.toBeVisible();
  await changePrice("MR-403-WARM-INK", 1_234_000);
  // The page is static: the engine tells the shop that it is no longer true.
  await expect(async () => {
    await page.reload();
    await expect(main.getByText(won(1_234_000)).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
});
