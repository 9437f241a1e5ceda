import { useLocale } from "next-intl";
import { languageOf, shopName } from "./locales";

/** What the shop is called in the language of the page. */
export function useShopName(): string {
  return shopName(languageOf(useLocale()));
}
