import { type CompanyFactName, factsIn } from "../../../contracts/company-facts";
import type { Language } from "../../../contracts/languages";
import type { Letter } from "./letter/letter";
import type { MailOptions } from "./options";
import { shopUrl } from "./shop-address";

// What says by itself what it is; a number needs a word before it, and stands on the pages.
const plain: readonly CompanyFactName[] = ["name", "address", "phone", "email"];

/** What stands around each letter: the shop's name at its head, and who sells at its end. */
export function letterFrame(
  options: Pick<MailOptions, "storefrontUrl" | "shop">,
  channel: string,
  language: Language,
): Pick<Letter, "shop" | "footer" | "seller" | "homeUrl"> {
  const { fullName, footers, facts } = options.shop;
  return {
    shop: fullName,
    footer: footers[language],
    seller: factsIn(facts[channel.toUpperCase()], language)
      .filter(({ fact }) => plain.includes(fact))
      .map(({ text }) => text),
    homeUrl: shopUrl(options, channel, language),
  };
}
