import { readFileSync } from "node:fs";
import path from "node:path";
import type { INestApplicationContext } from "@nestjs/common";
import { CurrencyCode, LanguageCode } from "@vendure/common/lib/generated-types";
import {
  Channel,
  ChannelService,
  Country,
  GlobalSettingsService,
  type RequestContext,
  TaxCategory,
  TaxRate,
  Zone,
} from "@vendure/core";
import { RegionTranslation } from "@vendure/core/dist/entity/region/region-translation.entity";
import type { EntityManager } from "typeorm";
import { parse } from "yaml";
import { markets } from "../plugins/markets/markets";
import { languages } from "./schema";
import { put, translate } from "./write";

export const taxCategoryName = "Standard";

/** Makes countries, tax zones with their rates, and a channel for each market. */
export async function setupMarkets(
  app: INestApplicationContext,
  em: EntityManager,
  ctx: RequestContext,
  root: string,
): Promise<Channel[]> {
  const zones = await setupTaxes(em, path.join(root, "taxes.yaml"));
  const available = languages.map((l) => LanguageCode[l]);
  await app
    .get(GlobalSettingsService)
    .updateSettings(ctx, { availableLanguages: available, trackInventory: true });
  const service = app.get(ChannelService);
  const home = await service.getDefaultChannel(ctx);
  const us = zones.get("US");
  await em.save(Channel, {
    id: home.id,
    availableLanguageCodes: available,
    defaultTaxZone: us,
    defaultShippingZone: us,
  });
  for (const market of markets) {
    if (await em.existsBy(Channel, { code: market.code })) continue;
    const zone = zones.get(market.country);
    if (!zone) throw new Error(`taxes.yaml has no ${market.country}`);
    const currency = CurrencyCode[market.currency];
    await service.create(ctx, {
      code: market.code,
      token: market.code,
      defaultLanguageCode: LanguageCode.en,
      availableLanguageCodes: available,
      pricesIncludeTax: market.taxIncluded,
      defaultCurrencyCode: currency,
      availableCurrencyCodes: [currency],
      defaultTaxZoneId: zone.id,
      defaultShippingZoneId: zone.id,
      ...(home.sellerId ? { sellerId: home.sellerId } : {}),
    });
  }
  return em.find(Channel, { order: { id: "ASC" } });
}

async function setupTaxes(em: EntityManager, file: string): Promise<Map<string, Zone>> {
  const rates = parse(readFileSync(file, "utf8")) as Record<string, number>;
  const category = await put(em, TaxCategory, { name: taxCategoryName }, { isDefault: true });
  const zones = new Map<string, Zone>();
  for (const [name, value] of Object.entries(rates)) {
    const members = name.includes("-") ? [] : [await setupCountry(em, name)];
    const zone = await put(em, Zone, { name }, { members });
    await put(em, TaxRate, { name: `${name} tax` }, { enabled: true, value, category, zone });
    zones.set(name, zone);
  }
  return zones;
}

async function setupCountry(em: EntityManager, code: string): Promise<Country> {
  const country = await put(em, Country, { code }, { enabled: true, type: "country" });
  await translate(em, RegionTranslation, country, (l) => ({
    name: new Intl.DisplayNames([l], { type: "region" }).of(code) ?? code,
  }));
  return country;
}
