import { StockLocation } from "@vendure/core";
import { inLanguage } from "../../contracts/texts";
import type { MarketDefinition } from "../plugins/markets/markets";
import { asEngine } from "./as-engine";
import { importPicture } from "./product-parts";
import type { CatalogueLocation } from "./schema";
import type { SeedWriter } from "./seed-writer";
import { homeCode, type ShopChannels } from "./setup-markets";

const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** Writes stores and depots; each belongs to its market and to the default channel. */
export async function importLocations(
  writer: SeedWriter,
  locations: CatalogueLocation[],
  channels: ShopChannels,
  markets: readonly MarketDefinition[],
): Promise<Map<string, StockLocation>> {
  const result = new Map<string, StockLocation>();
  for (const location of [...locations].sort((a, b) => order(a, markets) - order(b, markets))) {
    const { code } = location;
    const entity = await writer.put({ kind: "location", code }, StockLocation, {
      where: { customFields: { code } },
      values: {
        name: inLanguage(asEngine(location.name), "en"),
        description: inLanguage(asEngine(location.intro), "en"),
        channels: channels.of(homeCode, location.market.toLowerCase()),
        customFields: { ...fieldsOf(location), ...(await pictureOf(writer, location, channels)) },
      },
    });
    if (entity) result.set(code, entity);
  }
  return result;
}

// Stores keep the order in which people know them: home market first, depots last.
function order(location: CatalogueLocation, markets: readonly MarketDefinition[]): number {
  const market = markets.findIndex(({ country }) => country === location.market);
  return (location.kind === "depot" ? 10 : 0) + market;
}

async function pictureOf(writer: SeedWriter, location: CatalogueLocation, channels: ShopChannels) {
  const chosen = location.kind === "store" ? location.picture : undefined;
  if (!chosen) return {};
  const asset = await importPicture(writer, chosen.file, chosen.alt, channels);
  return asset ? { picture: String(asset.id), pictureAlt: asEngine(chosen.alt) } : {};
}

function fieldsOf(location: CatalogueLocation) {
  const { address, coordinates } = location;
  const shared = {
    code: location.code,
    kind: location.kind,
    market: location.market,
    displayName: asEngine(location.name),
    intro: asEngine(location.intro),
    street: asEngine(address.street),
    city: asEngine(address.city),
    province: address.province ?? null,
    postalCode: address.postalCode,
    countryCode: address.country,
    latitude: coordinates.latitude,
    longitude: coordinates.longitude,
    timeZone: location.timeZone,
  };
  if (location.kind === "depot") return { ...shared, hours: [], exceptions: [], services: [] };
  return {
    ...shared,
    phone: location.phone,
    hours: weekdays.flatMap((day, index) => {
      const hours = location.hours[day];
      return hours === "closed" ? [] : [{ weekday: index + 1, opens: hours[0], closes: hours[1] }];
    }),
    exceptions: location.exceptions.map((exception) => ({
      date: exception.date,
      opens: exception.hours?.[0] ?? "",
      closes: exception.hours?.[1] ?? "",
      ...asEngine(exception.reason),
    })),
    services: location.services,
    prepMinutes: location.prepMinutes,
    slotMinutes: location.slotMinutes,
    slotCapacity: location.slotCapacity,
    holdDays: location.holdDays,
    safetyStock: location.safetyStock,
    reserveToTry: location.reserveToTry,
  };
}
