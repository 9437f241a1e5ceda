import type { Language } from "../../../../contracts/languages";

/** What shoppers choose, until a merchant renames it. */
export const methodNames: Record<Language, string> = {
  ko: "카드·간편결제",
  en: "Card or wallet",
  ja: "カード・ウォレット",
  ar: "بطاقة أو محفظة",
  fr: "Carte ou portefeuille",
  "zh-Hant": "信用卡或電子錢包",
};
