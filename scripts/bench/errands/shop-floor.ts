import { expect, type Page } from "@playwright/test";
import { messagesIn } from "../../../e2e/fixtures/messages";
import { newPerson } from "../../../e2e/fixtures/people";
import { addresses } from "../../../e2e/fixtures/sample-addresses";
import { Hand } from "./hand";

/** Whose words the errands are done in. */
export const locale = "en-us";
export const t = messagesIn(locale);

/** What an errand has: the page, the hand, and the things of the shop by their words. */
export function shopFloor(page: Page) {
  const hand = new Hand(page);
  const main = page.getByRole("main").filter({ visible: true });
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const link = (name: string | RegExp) => page.getByRole("link", { name });
  const go = (path: string) => page.goto(`/${locale}${path}`);
  const menu = page.getByRole("dialog").getByRole("navigation");

  async function search(term: string): Promise<void> {
    await hand.press(page.getByRole("banner").getByRole("link", { name: t("layout.search") }));
    const field = page.getByRole("combobox", { name: t("search.label") });
    await hand.type(field, term);
    await hand.enter(field);
    await page.waitForURL(/search\?q=/);
  }

  async function add(slug: string): Promise<void> {
    await go(`/products/${slug}`);
    await hand.press(main.getByRole("button", { name: t("cart.add") }));
    await expect(page.getByRole("dialog", { name: t("cart.added") })).toBeVisible();
  }

  async function giveContact(person = newPerson(locale)): Promise<void> {
    const form = page.getByRole("form", { name: t("checkout.steps.contact") });
    await hand.type(form.getByLabel(t("checkout.fields.emailAddress")), person.emailAddress);
    await hand.type(form.getByLabel(t("checkout.fields.name")), "Ada Moreno");
    await hand.press(form.getByRole("button", { name: t("checkout.continue") }));
  }

  async function giveAddress(change: Partial<(typeof addresses)["US"]> = {}): Promise<void> {
    const form = page.getByRole("form", { name: t("checkout.steps.address") });
    await expect(form).toBeVisible();
    const { province = "", ...fields } = { ...addresses.US, ...change };
    for (const [name, value] of Object.entries(fields))
      await hand.type(form.locator(`[name=${name}]`), value);
    await hand.choose(form.locator("[name=province]"), province);
    await hand.press(form.getByRole("button", { name: t("checkout.continue") }));
  }

  async function chooseDelivery(): Promise<void> {
    const form = page.getByRole("form", { name: t("checkout.steps.delivery") });
    await hand.press(form.getByRole("radio"));
    await hand.press(form.getByRole("button", { name: t("checkout.continue") }));
  }

  async function pay(card = "4242424242424242"): Promise<void> {
    const form = page.getByRole("form", { name: t("checkout.payment.legend") });
    await hand.type(form.getByLabel(t("checkout.payment.cardNumber")), card);
    await hand.type(form.getByLabel(t("checkout.payment.expiry")), "1239");
    await hand.type(form.getByLabel(t("checkout.payment.cvc")), "123");
    await hand.press(form.locator("button[type=submit]"));
  }

  const sees = (what: ReturnType<Page["getByText"]>) =>
    expect(what.filter({ visible: true }).first()).toBeVisible();

  return {
    ...{ page, hand, main, menu, button, link, go, sees },
    ...{ search, add, giveContact, giveAddress, chooseDelivery, pay },
    toCheckout: () =>
      hand.press(page.getByRole("dialog").getByRole("link", { name: t("cart.checkout") })),
    toCart: () => hand.press(page.getByRole("dialog").getByRole("link", { name: t("cart.open") })),
    article: () => main.getByRole("article").first(),
    heading: (name: string | RegExp) => page.getByRole("heading", { name }),
  };
}

export type ShopFloor = ReturnType<typeof shopFloor>;

/** Something that a new shopper wants, and how it is done; it fails where it cannot be. */
export interface Errand {
  kind: "find" | "compare" | "ask" | "pay" | "fail" | "come back";
  wants: string;
  /** Done before anything is counted, such as an order of last week. */
  before?: (floor: ShopFloor, baseURL: string) => Promise<string>;
  play: (floor: ShopFloor, known: string) => Promise<unknown>;
}
