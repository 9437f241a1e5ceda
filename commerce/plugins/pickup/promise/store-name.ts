import type { StockLocation } from "@vendure/core";
import { inLanguage } from "../../../../contracts/texts";

/** A store's name as people read it, in a language as the product or as the engine spells it. */
export const storeName = (
  { name, customFields }: Pick<StockLocation, "name" | "customFields">,
  language: string,
): string => inLanguage(customFields.displayName, language) || name;
