import { expect } from "@playwright/test";
import { samples } from "../../testing/samples";
import { type Errand, t } from "./shop-floor";

const product = `/products/${samples.product.slug}`;
const limited = { listing: `/collections/${samples.collection.slug}` };

/** To find something, and to tell two things apart. */
export const looking: readonly Errand[] = [
  {
    kind: "find",
    wants: "something from the first range, by the menu",
    play: async ({ hand, button, menu, page, go, article, sees }) => {
      await go("");
      await hand.press(button(t("layout.menu")));
      await hand.press(menu.getByRole("link"));
      await page.waitForURL(/collections\//);
      await hand.press(article().getByRole("link"));
      await page.waitForURL(/products\//);
      await sees(button(t("cart.add")));
    },
  },
  {
    kind: "find",
    wants: "a chair, by its word",
    play: async ({ go, search, article }) => {
      await go("");
      await search("chair");
      await expect(article()).toContainText(/chair/i);
    },
  },
  {
    kind: "find",
    wants: "a chair, spelt wrong",
    play: async ({ go, search, article }) => {
      await go("");
      await search("chiar");
      await expect(article()).toContainText(/chair/i);
    },
  },
  {
    kind: "find",
    wants: "a lamp under 500 dollars, in words",
    play: async ({ go, search, page }) => {
      await go("");
      await search("lamp under $500");
      await expect(page.getByRole("list", { name: t("listing.chosen") })).toContainText("$500");
    },
  },
  {
    kind: "find",
    wants: "only what is in stock of a range",
    play: async ({ go, hand, button, page, main }) => {
      await go(limited.listing);
      await hand.press(button(new RegExp(`^${t("listing.filter")}`)));
      await hand.press(page.getByLabel(t("listing.inStock")));
      await hand.press(button(t("listing.show")));
      await expect(main.getByRole("list", { name: t("listing.chosen") })).toBeVisible();
    },
  },
  {
    kind: "find",
    wants: "the cheapest of a range",
    play: async ({ go, hand, page }) => {
      await go(limited.listing);
      await hand.choose(page.getByRole("combobox", { name: t("listing.sort") }), "price-asc");
      await page.waitForURL(/sort=price-asc/);
    },
  },
  {
    kind: "find",
    wants: "what stands in a room that they like",
    play: async ({ go, hand, page }) => {
      await go("");
      await hand.press(page.locator("ol [data-spot='1']"));
      await page.waitForURL(/products\//);
    },
  },
  {
    kind: "find",
    wants: "the opening hours of a store, by search",
    play: async ({ go, search, main, sees }) => {
      await go("");
      await search("opening hours");
      await sees(main.getByText(t("search.answers")));
    },
  },
  {
    kind: "compare",
    wants: "another finish of a thing",
    play: async ({ go, hand, main, page }) => {
      await go(product);
      await hand.press(main.locator("form label, fieldset label").nth(1));
      await page.waitForURL(/variant=/);
    },
  },
  {
    kind: "compare",
    wants: "the grain of the wood, close by",
    play: async ({ go, hand, page, link, button }) => {
      await go(product);
      await hand.press(link(t("product.enlarge", { number: 1 })));
      await hand.press(button(t("product.zoomIn")));
      await expect(page.getByRole("dialog").getByRole("img")).toHaveAttribute("data-scale", "2.5");
    },
  },
  {
    kind: "compare",
    wants: "the dimensions of a thing",
    play: async ({ go, main, sees }) => {
      await go(product);
      await sees(main.getByText(t("product.overall")));
    },
  },
  {
    kind: "compare",
    wants: "which store has it",
    play: async ({ go, hand, button, sees, page }) => {
      await go(product);
      await hand.press(button(t("pickup.choose")));
      await sees(page.getByRole("dialog").getByText(/\d/));
    },
  },
  {
    kind: "ask",
    wants: "the shop something, in writing",
    play: async ({ go, hand, link, main, button, sees, heading }) => {
      await go("/cart");
      await hand.press(link(t("layout.footer.contact")));
      await hand.type(main.getByLabel(t("contact.name")), "Ada Moreno");
      await hand.type(main.getByLabel(t("contact.email")), `asks-${Date.now()}@example.com`);
      await hand.type(main.getByLabel(t("contact.text")), "How long is the cord?");
      await hand.press(button(t("contact.send")));
      await sees(heading(t("contact.sentTitle")));
    },
  },
  {
    kind: "ask",
    wants: "a store by telephone",
    play: async ({ go, hand, link, page }) => {
      await go("");
      await hand.press(link(t("layout.footer.contact")));
      await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
    },
  },
  {
    kind: "ask",
    wants: "where a store is and when it is open",
    play: async ({ go, hand, main, page, sees }) => {
      await go("/stores");
      await hand.press(main.getByRole("link"));
      await page.waitForURL(/stores\//);
      await sees(main.getByText(t("stores.hours")));
    },
  },
  {
    kind: "ask",
    wants: "what returning a thing takes",
    play: async ({ go, hand, link, page }) => {
      await go("/contact");
      await hand.press(link(t("contact.toReturns")));
      await page.waitForURL(/returns/);
    },
  },
];
