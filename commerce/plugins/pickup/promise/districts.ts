import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Point } from "../types";

export interface District extends Point {
  name: string;
  /** Whether the name was typed whole; its beginning may also be that of a city or a street. */
  sure: boolean;
}

interface Place extends Point {
  /** By language. */
  names: Record<string, string>;
  /** The same names, as they are compared. */
  plain: string[];
}

const name = z.string().trim().min(1);
const row = z
  .object({ at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]) })
  .catchall(name)
  .refine((place) => Object.keys(place).length > 1, "needs a name");
const file = z.array(row);

/** What says of a name only what kind of place it is: people leave it out. */
const kinds = /(?<=..)(-?(dong|gu|gil|ku|si|shi|cho|city)|[동구길시역区町洞駅市])$/u;
const longest = 60;

/** Neighbourhoods around stores: stores need no outside service to be found from there. */
export class Districts {
  constructor(private readonly byMarket: ReadonlyMap<string, readonly Place[]>) {}

  /**
   * Reads `<market>.yaml` for each market: a list of places, each with `at: [latitude, longitude]`
   * and its name by language. Without the folder there are none.
   * @throws Error that names the file and what is wrong with it
   */
  static read(folder: string): Districts {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const markets = files.filter((one) => one.endsWith(".yaml"));
    return new Districts(
      new Map(markets.map((one) => [path.basename(one, ".yaml"), places(path.join(folder, one))])),
    );
  }

  /**
   * Finds the district of a market from typed text: in any language, whole or from its beginning.
   * The shortest name that fits wins. Its name is in `language`, or in the first that it has.
   */
  find(market: string, typed: string, language: string): District | undefined {
    const term = plain(typed.slice(0, longest));
    if (term.length < 2) return undefined;
    const bare = term.replace(kinds, "");
    let best: { place: Place; rank: number } | undefined;
    for (const place of this.byMarket.get(market) ?? []) {
      const rank = Math.min(...place.plain.map((one) => rankOf(one, term, bare)));
      if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { place, rank };
    }
    if (!best) return undefined;
    const { latitude, longitude, names } = best.place;
    const shown = names[language] ?? Object.values(names)[0] ?? "";
    return { latitude, longitude, name: shown, sure: best.rank <= 1 };
  }
}

function places(from: string): Place[] {
  const { success, data, error } = file.safeParse(parse(readFileSync(from, "utf8")) ?? []);
  if (!success) throw new Error(`${from} is no list of districts:\n${z.prettifyError(error)}`);
  return data.map(({ at: [latitude, longitude], ...names }) => ({
    latitude,
    longitude,
    names,
    plain: Object.values(names).map(plain),
  }));
}

/** Lower is better: the very name, then the name without its kind, then a beginning of it. */
function rankOf(name: string, term: string, bare: string): number {
  if (name === term) return 0;
  if (name.replace(kinds, "") === bare) return 1;
  return name.startsWith(term) ? 1 + name.length : Number.POSITIVE_INFINITY;
}

/** Without case, accents, blanks, and the marks that Arabic may leave out. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s'’.]/g, "")
    .replace(/[أإآ]/g, "ا");
}
