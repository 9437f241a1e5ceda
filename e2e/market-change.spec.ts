import { expect, type Page } from "@playwright/test";
import type { Cart } from "../lib/cart/types";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { shopApi } from "./fixtures/shop-api";
import { stockedVariant } from "./fixtures/stocked-variant";
import { test } from "./fixtures/test";

const [from, to] = ["ko-kr", "en-us"] as const;
const t = messagesIn(to);
const note = (page: Page) => page.getByRole("complementary", { name: t("cartLink.waiting.label") });

test("goods that wait in another market are named, and come along once, from two tabs too", async ({
  page,
  context,
  baseURL,
}) => {
  const { id } = await stockedVariant(to);
  const there = shopApi(page.request, String(baseURL), from);
  const here = shopApi(page.request, String(baseURL), to);
  await there.call("POST", "cart/lines", { variantId: id, quantity: 2 });
  await page.goto(`/${to}/collections/${samples.collection.slug}`);
  await expect(note(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`/${to}/cart`);
  await expect(note(other)).toBeVisible();
  const back = note(other).getByRole("link", { name: t("cartLink.waiting.back") });
  // The other market, in the language that they read.
  await expect(back).toHaveAttribute("href", "/en-kr/cart");
  const bring = (tab: Page) =>
    note(tab)
      .getByRole("button", { name: t("cartLink.waiting.bring") })
      .click();
  await Promise.all([bring(page), bring(other)]);
  const pieces = async (api: typeof here) => (await api.call<Cart>("GET", "cart")).quantity;
  for (const tab of [page, other])
    await expect(
      note(tab).getByText(t("cartLink.waiting.done", { here: "United States" })),
    ).toBeVisible();
  expect(await pieces(here)).toBe(2);
  expect(await pieces(there)).toBe(2);
  await note(page)
    .getByRole("button", { name: t("cartLink.waiting.close") })
    .click();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(note(page)).toBeHidden();
});

test("what is to stay there is not offered again", async ({ page, baseURL }) => {
  const { id } = await stockedVariant(to);
  const there = shopApi(page.request, String(baseURL), from);
  await there.call("POST", "cart/lines", { variantId: id, quantity: 1 });
  await page.goto(`/${to}/cart`);
  await note(page)
    .getByRole("button", { name: t("cartLink.waiting.leave") })
    .click();
  await expect(note(page)).toBeHidden();
  const asked = page.waitForResponse(/api\/cart\/waiting/);
  await page.reload();
  await asked;
  await expect(note(page)).toBeHidden();
  const { send } = shopApi(page.request, String(baseURL), to);
  expect((await send("POST", "cart/waiting", { market: "XX" })).status()).toBe(422);
  expect((await send("POST", "cart/waiting", { market: "JP" })).status()).toBe(409);
});
