import { AssetType } from "@vendure/common/lib/generated-types";
import { Asset, AssetTranslation, type TaxCategory } from "@vendure/core";
import type { Dictionaries } from "./import-dictionaries";
import type { Dictionary } from "./schema";
import type { SeedWriter } from "./seed-writer";
import type { ShopChannels } from "./setup-markets";
import { writeTexts } from "./write-texts";

export interface ProductContext extends Dictionaries {
  channels: ShopChannels;
  /** None when a merchant deleted it. */
  taxCategory: TaxCategory | undefined;
  /** Names of option values by `group.value`. */
  optionNames: Map<string, Dictionary["values"][string]>;
}

/** The asset that stands for one of the storefront's own picture files; none when it was deleted. */
export async function importPicture(
  writer: SeedWriter,
  source: string,
  names: Record<string, string>,
  { all: channels }: ShopChannels,
): Promise<Asset | undefined> {
  const thing = { kind: "asset", code: source };
  const shape = shapeOf(source);
  const asset = await writer.put(thing, Asset, {
    where: { source },
    values: { type: AssetType.IMAGE, ...shape, fileSize: 0, preview: source, channels },
  });
  if (asset)
    await writeTexts(writer, thing, AssetTranslation, asset, (l) => ({
      name: names[l],
    }));
  return asset;
}

/** What the studio's files measure: rooms are wider than high. */
function shapeOf(source: string) {
  if (source.endsWith(".svg")) return { mimeType: "image/svg+xml", width: 1200, height: 1200 };
  const isRoom = source.startsWith("photos/rooms/");
  return { mimeType: "image/webp", ...(isRoom ? roomSize : { width: 800, height: 800 }) };
}

const roomSize = { width: 1600, height: 1280 };

export function lengths(record: Record<string, number>) {
  return Object.entries(record).map(([name, millimetres]) => ({ name, millimetres }));
}

/** What there is of the codes: the catalogue has checked them, merchants may have deleted some. */
export function pickCodes<T>(from: Map<string, T>, codes: string[]): T[] {
  return codes.map((code) => from.get(code)).filter((value) => value !== undefined);
}
