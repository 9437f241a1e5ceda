import { StockLocation } from "@vendure/core";
import { toEngine } from "../../contracts/languages";
import { inLanguage, type Translations } from "../../contracts/texts";
import type { MarketDefinition } from "../plugins/markets/markets";
import type { SeedWriter } from "./seed-writer";
import { homeCode, type ShopChannels } from "./setup-markets";

const name: Translations = {
  ko: "물류센터",
  en: "Warehouse",
  ja: "倉庫",
  ar: "المستودع",
  fr: "Entrepôt",
  zh_Hant: "倉庫",
};

/** Gives each market of a shop without a catalogue a place that it delivers from. */
export async function setupWarehouses(
  writer: SeedWriter,
  channels: ShopChannels,
  markets: readonly MarketDefinition[],
): Promise<void> {
  const displayName = Object.fromEntries(
    writer.languages.map((l) => [toEngine(l), inLanguage(name, l)]),
  );
  for (const { code: market, country } of markets) {
    if (!channels.get(market)) continue;
    const code = `warehouse-${market}`;
    await writer.put({ kind: "location", code }, StockLocation, {
      where: { customFields: { code } },
      values: {
        name: `${name.en} ${country}`,
        description: "",
        channels: channels.of(homeCode, market),
        customFields: {
          code,
          kind: "depot",
          market: country,
          displayName,
          countryCode: country,
          hours: [],
          exceptions: [],
          services: [],
        },
      },
    });
  }
}
