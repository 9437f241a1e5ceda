import { expect, type Page } from "@playwright/test";
import type { Locale } from "../lib/i18n/locales";
import { newCaller } from "./fixtures/caller";
import { mailsTo } from "./fixtures/mailbox";
import { messagesIn } from "./fixtures/messages";
import { newPerson } from "./fixtures/people";
import { placeOrder } from "./fixtures/place-order";
import { shopApi } from "./fixtures/shop-api";
import { test } from "./fixtures/test";

const locales: Locale[] = ["ko-kr", "ar-ae"];
const triesPerOrder = 10;

for (const locale of locales) {
  const t = messagesIn(locale);

  async function find(page: Page, code: string | null, emailAddress: string) {
    const form = page.getByRole("form", { name: t("tracking.title") });
    if (code !== null) await form.getByLabel(t("tracking.code")).fill(code);
    await form.getByLabel(t("tracking.email")).fill(emailAddress);
    await form.getByRole("button", { name: t("tracking.submit") }).click();
  }

  const alertOf = (page: Page) =>
    page.getByRole("form", { name: t("tracking.title") }).getByRole("alert");

  test.describe(`orders, ${locale}`, () => {
    test("shows a guest's order to a visitor with its code and e-mail", async ({
      page,
      request,
      baseURL,
    }) => {
      const { code, emailAddress } = await placeOrder(request, { locale, baseURL });
      await page.goto(`/${locale}/orders?code=${code}`);
      await expect(page.getByLabel(t("tracking.code"))).toHaveValue(code);
      await find(page, null, emailAddress);

      const heading = page.getByRole("heading", { name: t("tracking.order", { code }) });
      await expect(heading).toBeFocused();
      const steps = page.getByRole("list", { name: t("tracking.progress") });
      await expect(steps.getByRole("listitem")).toHaveCount(3);
      await expect(steps.locator("[aria-current=step]")).toContainText(t("tracking.steps.placed"));
      await expect(page.getByText("4242")).toBeVisible();
    });

    test("puts an order's goods into the cart once more, and once for two presses", async ({
      page,
      request,
      baseURL,
    }) => {
      const { code, emailAddress } = await placeOrder(request, { locale, baseURL, quantity: 2 });
      await page.goto(`/${locale}/orders?code=${code}`);
      await find(page, null, emailAddress);
      const again = page.getByRole("button", { name: t("tracking.again.open") });
      const count = page
        .getByRole("banner")
        .getByRole("link", { name: t("cartLink.label", { count: 2 }) });
      for (let press = 0; press < 2; press++) {
        const answered = page.waitForResponse(/\/api\/cart\/again/);
        await again.click();
        expect((await answered).status()).toBe(200);
        await expect(page.getByText(t("tracking.again.done"))).toBeVisible();
        await expect(count).toBeVisible();
      }
      const { send } = shopApi(page.request, String(baseURL), locale);
      const none = { goods: [{ variantId: "99999999", quantity: 1 }] };
      const answer = await (await send("POST", "cart/again", none)).json();
      expect(answer).toMatchObject({ cart: { quantity: 2 }, missing: none.goods });
      expect((await send("POST", "cart/again", { goods: [] })).status()).toBe(422);
    });

    // What follows shows that steps work: one language says it.
    if (locale !== locales[0]) return;

    test("cancels what has not left, for the amount that is shown, and once in two tabs", async ({
      page,
      context,
      request,
      baseURL,
    }) => {
      const placed = await placeOrder(request, { locale, baseURL, quantity: 3 });
      const { code, emailAddress } = placed;
      const open = async (tab: Page) => {
        await tab.goto(`/${locale}/orders?code=${code}`);
        await find(tab, null, emailAddress);
        await tab.getByRole("button", { name: t("tracking.cancel.open") }).click();
        return tab.getByRole("dialog", { name: t("tracking.cancel.title") });
      };
      const submit = (count: number) => ({ name: t("tracking.cancel.submit", { count }) });
      const other = await context.newPage();
      const [sheet, there] = [await open(page), await open(other)];
      await expect(there.getByRole("button", submit(3))).toBeEnabled();
      const all = await there.getByText(/₩/).textContent();
      await sheet.getByRole("button", { name: t("ui.fewer") }).click();
      await sheet.getByRole("button", { name: t("ui.fewer") }).click();
      await expect(sheet.getByRole("button", submit(1))).toBeEnabled();
      const amount = (await sheet.getByText(/₩/).textContent()) ?? "";
      expect(amount).not.toBe(all);
      await sheet.getByRole("button", submit(1)).click();
      await expect(
        page.getByRole("heading", { name: t("tracking.order", { code }) }),
      ).toBeFocused();
      await expect(page.getByText(t("orders.pieces", { count: 2 }))).toBeVisible();

      // The other tab still counts three: what it showed is not what would come back.
      await there.getByRole("button", submit(3)).click();
      await expect(there.getByRole("alert")).toHaveText(t("failures.cancellationChanged"));
      await expect.poll(() => mailsTo(emailAddress).length).toBe(3);
      const letters = mailsTo(emailAddress).map(({ text }) => text);
      expect(letters.some((text) => text.includes(amount))).toBe(true);

      const again = await open(other);
      await again.getByRole("button", submit(2)).click();
      await expect(other.getByText(t("tracking.notes.cancelled"))).toBeVisible();
      await expect(other.getByRole("button", { name: t("tracking.cancel.open") })).toHaveCount(0);
    });

    test("reads a code however it is grouped", async ({ page, request, baseURL }) => {
      const { code, emailAddress } = await placeOrder(request, { locale, baseURL });
      await page.goto(`/${locale}/orders`);
      await find(page, `# ${code.toLowerCase().replace(/.{4}/g, "$& ")}`, emailAddress);
      await expect(
        page.getByRole("heading", { name: t("tracking.order", { code }) }),
      ).toBeVisible();
    });

    test("says the same of a wrong e-mail and of a wrong code", async ({
      page,
      request,
      baseURL,
    }) => {
      const { code, emailAddress } = await placeOrder(request, { locale, baseURL });
      await page.goto(`/${locale}/orders`);
      await find(page, code, newPerson(locale).emailAddress);
      await expect(alertOf(page)).toContainText(t("failures.orderNotFound"));
      const said = await alertOf(page).textContent();

      const answered = page.waitForResponse(/\/api\/orders\/track/);
      await find(page, "ABCDEFGHJKLMNPQR", emailAddress);
      expect((await answered).status()).toBe(404);
      await expect(alertOf(page)).toHaveText(said ?? "");
      await expect(page.getByRole("heading", { name: t("tracking.order", { code }) })).toBeHidden();
    });

    test("asks a guesser to wait, and not the owner elsewhere", async ({
      page,
      playwright,
      request,
      baseURL,
    }) => {
      const { code, emailAddress } = await placeOrder(request, { locale, baseURL });
      const stranger = await playwright.request.newContext({ extraHTTPHeaders: newCaller() });
      const { send } = shopApi(stranger, baseURL ?? "", locale);
      for (let tries = 0; tries < triesPerOrder; tries++) {
        const guess = { code, emailAddress: newPerson(locale).emailAddress };
        expect((await send("POST", "orders/track", guess)).status()).toBe(404);
      }
      // Also now that they know it.
      expect((await send("POST", "orders/track", { code, emailAddress })).status()).toBe(429);
      await stranger.dispose();
      await page.goto(`/${locale}/orders?code=${code}`);
      await find(page, null, emailAddress);
      await expect(
        page.getByRole("heading", { name: t("tracking.order", { code }) }),
      ).toBeVisible();
    });

    test("shows an order by its code alone to the browser that placed it", async ({
      page,
      request,
      playwright,
      baseURL,
    }) => {
      const { code, emailAddress } = await placeOrder(request, { locale, baseURL });
      const own = shopApi(request, baseURL ?? "", locale);
      expect((await own.send("GET", `orders/${code}`)).status()).toBe(200);
      const stranger = await playwright.request.newContext();
      // A stranger who forges the browser's memory gets no further.
      const forged = { cookie: `maru_orders_${locale.slice(3)}=${code}` };
      const url = new URL(`/api/orders/${code}?locale=${locale}`, baseURL).href;
      expect((await stranger.get(url, { headers: forged })).status()).toBe(404);
      await stranger.dispose();
      await page.goto(`/${locale}/checkout/confirmation?code=${code}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        t("orders.confirmation.missingTitle"),
      );
      await expect.poll(() => mailsTo(emailAddress).length).toBe(1);
      expect(mailsTo(emailAddress)[0]?.subject).toContain(code);
    });
  });
}
