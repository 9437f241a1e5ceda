import { expect } from "@playwright/test";
import { placeOrder } from "../../../e2e/fixtures/place-order";
import { stockedVariant } from "../../../e2e/fixtures/stocked-variant";
import { samples } from "../../testing/samples";
import { type Errand, locale, type ShopFloor, t } from "./shop-floor";

const stocked = async () => (await stockedVariant(locale)).slug;
const thanks = ({ page }: ShopFloor) => page.waitForURL(/confirmation/);

/** Has a thing in the basket before the errand begins, and its page open. */
const withThing: Errand["before"] = async (floor) => {
  const slug = await stocked();
  await floor.add(slug);
  return slug;
};

/** A placed order of this visitor's, as `code e-mail`. */
const withOrder: Errand["before"] = async ({ page }, baseURL) => {
  const { code, emailAddress } = await placeOrder(page.request, { locale, baseURL });
  return `${code} ${emailAddress}`;
};

/** To pay, to fail at it, and to come back. */
export const buying: readonly Errand[] = [
  {
    kind: "pay",
    wants: "a thing in the basket",
    play: async (floor) => floor.add(await stocked()),
  },
  {
    kind: "pay",
    wants: "one more of what is in the basket",
    before: withThing,
    play: async ({ toCart, hand, button, page }) => {
      await toCart();
      await hand.press(button(t("ui.more")));
      const two = t("cartLink.label", { count: 2 });
      await expect(page.getByRole("banner").getByRole("link", { name: two })).toBeVisible();
    },
  },
  {
    kind: "pay",
    wants: "it wrapped, with a card",
    before: withThing,
    play: async ({ toCart, hand, page, main }) => {
      await toCart();
      const gift = main.getByRole("region", { name: t("cart.gift.title"), exact: true });
      await hand.press(gift.getByRole("switch"));
      await hand.type(gift.getByRole("textbox"), "For you");
      await page.waitForLoadState("networkidle");
      await page.reload();
      await expect(gift.getByRole("textbox")).toHaveValue("For you");
    },
  },
  {
    kind: "pay",
    wants: "a discount by a code",
    before: withThing,
    play: async ({ toCart, hand, page, main, button, sees }) => {
      await toCart();
      await hand.press(main.getByText(t("cart.couponQuestion")));
      await hand.type(main.getByLabel(t("cart.coupon"), { exact: true }), samples.coupon);
      await hand.press(button(t("cart.couponApply")));
      await sees(page.getByText(new RegExp(samples.coupon, "i")));
    },
  },
  {
    kind: "pay",
    wants: "it sent home, as a guest, by card",
    play: async (floor) => {
      await floor.add(await stocked());
      await floor.toCheckout();
      await floor.giveContact();
      await floor.giveAddress();
      await floor.chooseDelivery();
      await floor.pay();
      await thanks(floor);
    },
  },
  {
    kind: "fail",
    wants: "to pay by a card that is refused, then by a good one",
    before: async (floor) => {
      await floor.add(await stocked());
      await floor.toCheckout();
      await floor.giveContact();
      await floor.giveAddress();
      await floor.chooseDelivery();
      return "";
    },
    play: async (floor) => {
      await floor.pay("4000000000000002");
      await expect(floor.page.getByRole("alert").filter({ visible: true }).first()).toBeVisible();
      await floor.pay();
      await thanks(floor);
    },
  },
  {
    kind: "fail",
    wants: "to give a ZIP code of another state, then the right one",
    before: async (floor) => {
      await floor.add(await stocked());
      await floor.toCheckout();
      await floor.giveContact();
      return "";
    },
    play: async ({ giveAddress, hand, page, sees }) => {
      await giveAddress({ postalCode: "90210" });
      const form = page.getByRole("form", { name: t("checkout.steps.address") });
      await sees(form.getByText(t("checkout.errors.postalCode", { market: "US" })));
      await hand.type(form.locator("[name=postalCode]"), "11249");
      await hand.press(form.getByRole("button", { name: t("checkout.continue") }));
      await expect(page.getByRole("form", { name: t("checkout.steps.delivery") })).toBeVisible();
    },
  },
  {
    kind: "fail",
    wants: "to sign in with a wrong password",
    play: async ({ go, hand, page }) => {
      await go("/account");
      const form = page.getByRole("form", { name: t("account.signIn") });
      await hand.type(form.getByLabel(t("account.email")), "nobody@example.com");
      await hand.type(form.getByLabel(t("account.password"), { exact: true }), "a-wrong-one");
      await hand.press(form.getByRole("button", { name: t("account.signIn") }));
      await expect(form.getByRole("alert").first()).toBeVisible();
    },
  },
  {
    kind: "fail",
    wants: "to open a product that is gone, and find another",
    play: async ({ go, hand, main, page }) => {
      await go("/products/gone-long-ago");
      await hand.press(main.getByRole("link"));
      await page.waitForURL((url) => !url.pathname.includes("gone-long-ago"));
    },
  },
  {
    kind: "fail",
    wants: "to find what the shop has not",
    play: async ({ go, search, sees, main }) => {
      await go("");
      await search("zzqqxx");
      await sees(main.getByText(t("search.noneTitle", { term: "zzqqxx" })));
    },
  },
  {
    kind: "come back",
    wants: "to see how far an order is, by number and e-mail",
    before: withOrder,
    play: async ({ go, hand, page, heading, sees }, known) => {
      const [code = "", email = ""] = known.split(" ");
      await go("/orders");
      const form = page.getByRole("form", { name: t("tracking.title") });
      await hand.type(form.getByLabel(t("tracking.code")), code);
      await hand.type(form.getByLabel(t("tracking.email")), email);
      await hand.press(form.getByRole("button", { name: t("tracking.submit") }));
      await sees(heading(t("tracking.order", { code })));
    },
  },
  {
    kind: "come back",
    wants: "the basket of before",
    before: withThing,
    play: async ({ go, hand, page, main, sees }) => {
      await go("");
      const one = t("cartLink.label", { count: 1 });
      await hand.press(page.getByRole("banner").getByRole("link", { name: one }));
      await sees(main.getByText(t("cart.summary")));
    },
  },
  {
    kind: "come back",
    wants: "to ask about an order",
    before: withOrder,
    play: async ({ go, hand, main, button, heading, sees }, known) => {
      const [code = "", email = ""] = known.split(" ");
      await go("/contact");
      await hand.type(main.getByLabel(t("contact.name")), "Ada Moreno");
      await hand.type(main.getByLabel(t("contact.email")), email);
      await hand.type(main.getByLabel(t("contact.code")), code);
      await hand.type(main.getByLabel(t("contact.text")), "One leg is short.");
      await hand.press(button(t("contact.send")));
      await sees(heading(t("contact.sentTitle")));
    },
  },
  {
    kind: "come back",
    wants: "to see what the shop keeps of them",
    before: async (floor) => {
      await floor.go("");
      return "";
    },
    play: async ({ page, hand, link, main, sees }) => {
      await hand.press(link(t("layout.footer.privacy")));
      await page.waitForURL(/privacy/);
      await sees(main.getByRole("heading"));
    },
  },
];
