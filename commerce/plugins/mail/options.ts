import type { CompanyFacts } from "../../../contracts/company-facts";
import type { Language } from "../../../contracts/languages";
import type { Palette } from "../../../contracts/palette";
import type { ShortMessagePort } from "./short/short-message-port";

/** What letters say of the shop that sends them. */
export interface LetterShop {
  /** The locales of its pages, in its own order. */
  locales: readonly { locale: string; language: string; market: string }[];
  defaultLocale: string;
  names: Record<Language, string>;
  /** One name for all readers, at the head of each letter. */
  fullName: string;
  /** The last line of each letter. */
  footers: Record<Language, string>;
  palette: Palette;
  /** Who sells, by country. */
  facts: Readonly<Record<string, CompanyFacts>>;
  /** The storefront's folder with pictures of what is sold. */
  files: string;
}

export interface MailOptions {
  /** The shop's public address, for links. */
  storefrontUrl: string;
  shop: LetterShop;
  /** Where uploaded pictures are served from. */
  assetUrl: string;
  /** `Name <address>`. */
  from: string;
  /** `smtps://user:password@host:465`; without it mails are files in `folder`. */
  smtpUrl?: string | undefined;
  folder: string;
  /** Who sends short messages. */
  shortMessages: ShortMessagePort;
}

/** Under this the options are injected. */
export const mailOptions = Symbol("mail options");
