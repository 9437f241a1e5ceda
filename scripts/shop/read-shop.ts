import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { z } from "zod";
import { checkShop, type Shop } from "../../contracts/shop-config";
import {
  type ShopContent,
  shopWords,
  tastePairs,
  type Wordmark,
  waterLines,
} from "../../contracts/shop-content";
import { readWordmark } from "./read-wordmark";

export interface ShopFolder {
  /** Absolute. */
  folder: string;
  shop: Shop;
  content: ShopContent;
  /** None where the shop's name stands for it. */
  wordmark: Wordmark | undefined;
}

/**
 * Reads and checks the folder of a shop. It is `shop.yaml`, and beside it whichever of `words/`,
 * `taste.yaml`, `waters.yaml` and `brand/wordmark.svg` there are.
 * @throws Error that names the file, and each place in it that is missing or wrong
 */
export function readShop(folder: string): ShopFolder {
  const settings = path.join(folder, "shop.yaml");
  if (!existsSync(settings)) throw new Error(`${folder} is no shop: it has no shop.yaml`);
  const shop = checkShop(readData(settings), settings);
  const file = (name: string) => path.join(folder, name);
  const words = Object.fromEntries(
    Object.keys(shop.languages).map((language) => [
      language,
      readPart(file(`words/${language}.json`), shopWords) ?? shopWords.parse({}),
    ]),
  );
  refuseStrangers(file("words"), Object.keys(words));
  return {
    folder,
    shop,
    content: {
      words,
      taste: readPart(file("taste.yaml"), tastePairs) ?? [],
      waters: Object.values(readPart(file("waters.yaml"), waterLines) ?? {}),
    },
    wordmark: readWordmark(file("brand/wordmark.svg")),
  };
}

function readPart<T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined {
  if (!existsSync(file)) return undefined;
  const { success, data, error } = schema.safeParse(readData(file));
  if (success) return data;
  const lines = error.issues.map(({ path: at, message }) => `- ${at.join(".")}: ${message}`);
  throw new Error(`${file} is not valid:\n${lines.join("\n")}`);
}

// JSON is YAML as well; a file that is neither says where it stops being so.
function readData(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** A file for a language that the shop does not have would be read by nothing. */
function refuseStrangers(folder: string, languages: readonly string[]): void {
  if (!existsSync(folder)) return;
  const names = new Set(languages.map((language) => `${language}.json`));
  const [stranger] = readdirSync(folder).filter(
    (name) => name.endsWith(".json") && !names.has(name),
  );
  if (stranger)
    throw new Error(`${path.join(folder, stranger)} belongs to no language of shop.yaml`);
}
