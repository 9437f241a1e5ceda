import { AssetType } from "@vendure/common/lib/generated-types";
import {
  Asset,
  AssetTranslation,
  type Channel,
  type StockLocation,
  type TaxCategory,
} from "@vendure/core";
import type { EntityManager } from "typeorm";
import type { Dictionaries } from "./import-dictionaries";
import type { Language } from "./schema";
import { put, translate } from "./write";

export interface ProductContext extends Dictionaries {
  channels: Channel[];
  locations: Map<string, StockLocation>;
  taxCategory: TaxCategory;
  /** Names of option values by `group.value`. */
  optionNames: Map<string, Record<Language, string>>;
}

/** The asset that stands for one of the storefront's own picture files. */
export async function importPicture(
  em: EntityManager,
  source: string,
  names: Record<string, string>,
  channels: Channel[],
): Promise<Asset> {
  const asset = await put(
    em,
    Asset,
    { source },
    {
      type: AssetType.IMAGE,
      ...(source.endsWith(".svg")
        ? { mimeType: "image/svg+xml", width: 1200, height: 1200 }
        : { mimeType: "image/webp", width: 800, height: 800 }),
      fileSize: 0,
      preview: source,
      channels,
    },
  );
  await translate(em, AssetTranslation, asset, (l) => ({ name: names[l] }));
  return asset;
}

export function lengths(record: Record<string, number>) {
  return Object.entries(record).map(([name, millimetres]) => ({ name, millimetres }));
}

export function pick<T>(from: Map<string, T>, codes: string[]): T[] {
  return codes.map((code) => {
    const value = from.get(code);
    if (value === undefined) throw new Error(`The catalogue has no ${code}`);
    return value;
  });
}
