import { VENDURE_VERSION } from "@vendure/core";
import { isLanguage, languages, toEngine } from "../../../contracts/languages";
import type { Shop } from "../../../contracts/shop-config";

export interface DashboardOptions {
  /** The folder of the built dashboard, which may not be there yet. */
  app: string;
  /** What its folder says. All of it stands on pages of the storefront, too. */
  shop: Shop;
}

const uiConfig = ({ brand, markets }: Shop) => ({
  brand: brand.fullName,
  api: {
    host: "auto",
    port: "auto",
    adminApiPath: "admin-api",
    tokenMethod: "bearer",
    authTokenHeaderKey: "vendure-auth-token",
    channelTokenKey: "vendure-token",
  },
  i18n: {
    defaultLanguage: "en",
    availableLanguages: languages.map(toEngine),
    // The countries in whose way the dashboard writes dates and amounts.
    availableLocales: Object.keys(markets),
  },
  orders: {
    refundReasons: [
      { value: "customer-request", label: "CustomerRequest" },
      { value: "not-available", label: "NotAvailable" },
      { value: "damaged-shipping", label: "DamagedInShipping" },
      { value: "wrong-item", label: "WrongItem" },
      { value: "other", label: "Other" },
    ],
  },
  // All packages of Vendure have one.
  version: VENDURE_VERSION,
});

/**
 * The script that the dashboard imports first: what it has to know of this shop. Who opens it for the
 * first time reads it in the language of their browser.
 */
export function settingsScript({ shop }: Pick<DashboardOptions, "shop">): string {
  // As the engine spells them; the first where no other fits.
  const content = Object.keys(shop.languages).filter(isLanguage).map(toEngine);
  const spoken = languages.map((tag) => ({ tag, code: toEngine(tag) }));
  return `export const uiConfig = ${JSON.stringify(uiConfig(shop))};
export const shop = ${JSON.stringify(shop)};
document.title = uiConfig.brand;
const key = "vendure-user-settings";
if (!localStorage.getItem(key)) {
  const written = (tag) => { const { language, script } = new Intl.Locale(tag).maximize(); return language + script; };
  const spoken = ${JSON.stringify(spoken)};
  const content = ${JSON.stringify(content)};
  const wanted = navigator.languages.map((tag) => spoken.find((one) => written(one.tag) === written(tag))?.code).filter(Boolean);
  localStorage.setItem(key, JSON.stringify({
    displayLanguage: wanted[0] ?? "en",
    contentLanguage: wanted.find((code) => content.includes(code)) ?? content[0],
  }));
}
`;
}
