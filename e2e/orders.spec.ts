import { expect, type Page, test } from "@playwright/test";
import type { Pair } from "../lib/i18n/pairs";
import { say } from "./fixtures/messages";
import { somebody } from "./fixtures/people";
import { placeOrder } from "./fixtures/place-order";
import { shopApi } from "./fixtures/shop-api";

const pairs: Pair[] = ["ko-kr", "ar-ae"];
const triesPerOrder = 10;

for (const pair of pairs) {
  const t = say(pair);

  async function find(page: Page, code: string | null, emailAddress: string) {
    const form = page.getByRole("form", { name: t("tracking.title") });
    if (code !== null) await form.getByLabel(t("tracking.code")).fill(code);
    await form.getByLabel(t("tracking.email")).fill(emailAddress);
    await form.getByRole("button", { name: t("tracking.submit") }).click();
  }

  const alertOf = (page: Page) =>
    page.getByRole("form", { name: t("tracking.title") }).getByRole("alert");

  test.describe(`orders, ${pair}`, () => {
    test("shows a guest's order to whoever has its code and e-mail", async ({
      page,
      request,
      baseURL,
    }) => {
      const { code, emailAddress } = await placeOrder(request, { pair, baseURL });
      await page.goto(`/${pair}/orders?code=${code}`);
      await expect(page.getByLabel(t("tracking.code"))).toHaveValue(code);
      await find(page, null, emailAddress);

      const heading = page.getByRole("heading", { name: t("tracking.order", { code }) });
      await expect(heading).toBeFocused();
      const steps = page.getByRole("list", { name: t("tracking.progress") });
      await expect(steps.getByRole("listitem")).toHaveCount(3);
      await expect(steps.locator("[aria-current=step]")).toContainText(t("tracking.steps.placed"));
      await expect(page.getByText("4242")).toBeVisible();
    });

    test("reads a code however it is grouped", async ({ page, request, baseURL }) => {
      const { code, emailAddress } = await placeOrder(request, { pair, baseURL });
      await page.goto(`/${pair}/orders`);
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
      const { code, emailAddress } = await placeOrder(request, { pair, baseURL });
      await page.goto(`/${pair}/orders`);
      await find(page, code, somebody(pair).emailAddress);
      await expect(alertOf(page)).toContainText(t("failures.orderNotFound"));
      const said = await alertOf(page).textContent();

      const answered = page.waitForResponse(/\/api\/orders\/track/);
      await find(page, "ABCDEFGHJKLMNPQR", emailAddress);
      expect((await answered).status()).toBe(404);
      await expect(alertOf(page)).toHaveText(said ?? "");
      await expect(page.getByRole("heading", { name: t("tracking.order", { code }) })).toBeHidden();
    });

    test("asks to wait after many wrong tries, also whoever then knows the e-mail", async ({
      page,
      request,
      baseURL,
    }) => {
      const { code, emailAddress } = await placeOrder(request, { pair, baseURL });
      const { send } = shopApi(request, baseURL ?? "", pair);
      for (let tries = 0; tries < triesPerOrder; tries++) {
        const guess = { code, emailAddress: somebody(pair).emailAddress };
        expect((await send("POST", "orders/track", guess)).status()).toBe(404);
      }
      await page.goto(`/${pair}/orders?code=${code}`);
      await find(page, null, emailAddress);
      await expect(alertOf(page)).toContainText(t("failures.tooMany"));
    });
  });
}
