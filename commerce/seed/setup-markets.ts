import type { INestApplicationContext } from "@nestjs/common";
import { CurrencyCode, LanguageCode } from "@vendure/common/lib/generated-types";
import { DEFAULT_CHANNEL_CODE } from "@vendure/common/lib/shared-constants";
import {
  Channel,
  ChannelService,
  Country,
  GlobalSettings,
  type RequestContext,
  TaxCategory,
  TaxRate,
  Zone,
} from "@vendure/core";
import { RegionTranslation } from "@vendure/core/dist/entity/region/region-translation.entity";
import { toEngine } from "../../contracts/languages";
import type { MarketDefinition } from "../plugins/markets/markets";
import type { Opening } from "./opening";
import type { SeedWriter } from "./seed-writer";
import { writeTexts } from "./write-texts";

/** The code of the channel that is no market. */
export const homeCode = DEFAULT_CHANNEL_CODE;

/** The demonstration's channels by their codes in the catalogue, whatever merchants call them. */
export class ShopChannels {
  constructor(private readonly byCode: ReadonlyMap<string, Channel>) {}

  get all(): Channel[] {
    return [...this.byCode.values()];
  }

  entries(): [string, Channel][] {
    return [...this.byCode];
  }

  get(code: string): Channel | undefined {
    return this.byCode.get(code);
  }

  of(...codes: string[]): Channel[] {
    return codes.map((code) => this.byCode.get(code)).filter((channel) => channel !== undefined);
  }
}

export interface Markets {
  channels: ShopChannels;
  /** What all goods are taxed as; none when a merchant deleted it. */
  taxCategory: TaxCategory | undefined;
}

function languageCodes({ languages }: SeedWriter): LanguageCode[] {
  return languages.map((language) => toEngine(language) as LanguageCode);
}

/** The language whose text stands for one that is missing: English, where the shop has it. */
function mainLanguage(writer: SeedWriter): LanguageCode {
  const codes = languageCodes(writer);
  return codes.find((code) => code === LanguageCode.en) ?? codes[0] ?? LanguageCode.en;
}

/** Makes countries, tax zones with their rates, and a channel for each market. */
export async function setupMarkets(
  app: INestApplicationContext,
  writer: SeedWriter,
  ctx: RequestContext,
  { rates }: Pick<Opening, "rates">,
  markets: readonly MarketDefinition[],
): Promise<Markets> {
  const { zones, taxCategory } = await setupTaxes(writer, rates, markets);
  await writer.put({ kind: "settings", code: "global" }, GlobalSettings, {
    where: {},
    // Administrators' own pages are in English wherever nothing else is said.
    values: {
      availableLanguages: [...new Set([...languageCodes(writer), LanguageCode.en])],
      trackInventory: true,
    },
    born: true,
  });
  const channels = new Map<string, Channel>();
  const home = await setupHome(writer, zones.get(markets[0]?.country ?? ""));
  if (home) channels.set(homeCode, home);
  for (const market of markets) {
    const channel = await setupChannel(app, writer, ctx, market, zones.get(market.country));
    if (channel) channels.set(market.code, channel);
  }
  return { channels: new ShopChannels(channels), taxCategory };
}

function setupHome(writer: SeedWriter, zone: Zone | undefined): Promise<Channel | undefined> {
  return writer.put({ kind: "channel", code: homeCode }, Channel, {
    where: { code: homeCode },
    values: {
      defaultLanguageCode: mainLanguage(writer),
      availableLanguageCodes: languageCodes(writer),
      ...(zone && { defaultTaxZone: zone, defaultShippingZone: zone }),
    },
    born: true,
  });
}

async function setupChannel(
  app: INestApplicationContext,
  writer: SeedWriter,
  ctx: RequestContext,
  { code, currency, taxIncluded, giftWrapPrice }: MarketDefinition,
  zone: Zone | undefined,
): Promise<Channel | undefined> {
  const values = {
    defaultLanguageCode: mainLanguage(writer),
    availableLanguageCodes: languageCodes(writer),
    pricesIncludeTax: taxIncluded,
    defaultCurrencyCode: currency as CurrencyCode,
    availableCurrencyCodes: [currency as CurrencyCode],
    customFields: { giftWrapPrice },
  };
  const zones = zone && { defaultTaxZone: zone, defaultShippingZone: zone };
  return writer.put({ kind: "channel", code }, Channel, {
    where: { code, token: code },
    values: { ...values, ...zones },
    // The engine gives a new channel its roles.
    make: async () => {
      const service = app.get(ChannelService);
      const { sellerId } = await service.getDefaultChannel(ctx);
      const made = await service.create(ctx, {
        code,
        token: code,
        ...values,
        defaultTaxZoneId: zone?.id ?? "",
        defaultShippingZoneId: zone?.id ?? "",
        ...(sellerId ? { sellerId } : {}),
      });
      if (made instanceof Channel) return made;
      throw new Error(`The channel ${code} was refused: ${made.message}`);
    },
  });
}

async function setupTaxes(
  writer: SeedWriter,
  rates: Opening["rates"],
  markets: readonly MarketDefinition[],
) {
  const missing = markets.find(({ country }) => rates[country] === undefined);
  if (missing) throw new Error(`no tax is known for ${missing.country}`);
  const name = "Standard";
  const taxCategory = await writer.put({ kind: "tax-category", code: name }, TaxCategory, {
    where: { name },
    values: { isDefault: true },
  });
  const zones = new Map<string, Zone>();
  for (const [code, value] of Object.entries(rates)) {
    const country = code.includes("-") ? undefined : await setupCountry(writer, code);
    const zone = await writer.put({ kind: "zone", code }, Zone, {
      where: { name: code },
      values: { members: country ? [country] : [] },
    });
    if (!zone || !taxCategory) continue;
    await writer.put({ kind: "tax-rate", code }, TaxRate, {
      where: { name: `${code} tax` },
      values: { enabled: true, value: twoPlaces(value), category: taxCategory, zone },
    });
    zones.set(code, zone);
  }
  return { zones, taxCategory };
}

// The engine keeps two places, rounded as people do.
function twoPlaces(value: number): number {
  return Number(`${Math.round(Number(`${value}e2`))}e-2`);
}

async function setupCountry(writer: SeedWriter, code: string): Promise<Country | undefined> {
  const thing = { kind: "country", code };
  const country = await writer.put(thing, Country, {
    where: { code },
    values: { enabled: true, type: "country" },
  });
  if (country)
    await writeTexts(writer, thing, RegionTranslation, country, (l) => ({
      name: new Intl.DisplayNames([l], { type: "region" }).of(code) ?? code,
    }));
  return country;
}
