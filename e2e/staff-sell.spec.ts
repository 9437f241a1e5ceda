import { expect } from "@playwright/test";
import { samples } from "../scripts/testing/samples";
import { messagesIn } from "./fixtures/messages";
import { anotherPhone, phoneOn } from "./fixtures/staff";
import { test } from "./fixtures/test";

test.use({ locale: "ko-KR" });

test("goods are chosen with a shopper, who takes them over on their own phone, once", async ({
  page,
  browser,
  baseURL,
}) => {
  const phone = await phoneOn(page, "ko").open("associate");
  const { t, main } = phone;
  await phone.go("sell");
  await main.getByLabel(t("staff.sell.search")).fill(samples.model.name.ko);
  await main
    .getByRole("listitem")
    .getByRole("button", { name: samples.model.name.ko })
    .first()
    .click();
  await phone.button(t("staff.sell.addFrom", { place: t("staff.sell.delivery") })).click();
  const shared = page.waitForResponse(
    (response) =>
      response.url().includes("/api/staff/shared-carts") && response.request().method() === "POST",
  );
  await phone.button(t("staff.sell.share")).click();
  await expect(main.getByRole("img", { name: t("staff.sell.code") })).toBeVisible();
  const { url }: { url: string } = await (await shared).json();
  const { pathname, search } = new URL(url);

  const say = messagesIn("ko-kr");
  const own = (await anotherPhone(browser, "ko", baseURL)).page;
  await own.goto(`/ko-kr${pathname}${search}`);
  await own.getByRole("button", { name: say("sharedCart.take") }).click();
  await expect(own.getByText(say("sharedCart.done"))).toBeVisible();
  await expect(main.getByText(t("staff.sell.taken")).first()).toBeVisible();
  await own
    .getByRole("main")
    .getByRole("link", { name: say("sharedCart.toCart") })
    .click();
  await expect(own.getByRole("link", { name: samples.model.name.ko }).first()).toBeVisible();

  const late = (await anotherPhone(browser, "ko", baseURL)).page;
  await late.goto(`/ko-kr${pathname}${search}`);
  await expect(late.getByText(say("sharedCart.taken"))).toBeVisible();
});
