import type { Point } from "../../types";
import type { DistrictRow } from "./district";
import { japan } from "./jp";
import { korea } from "./kr";
import { emirates, unitedStates } from "./us-ae";

export interface District extends Point {
  name: string;
  /** Whether the name was typed whole; its beginning may also be that of a city or a street. */
  sure: boolean;
}

const byMarket = new Map(
  Object.entries({ kr: korea, jp: japan, us: unitedStates, ae: emirates }).map(([market, rows]) => [
    market,
    rows.map((row) => ({ row, names: namesOf(row).map(plain) })),
  ]),
);
const languages = ["ko", "en", "ja", "ar"];

/** What says of a name only what kind of place it is: people leave it out. */
const kinds = /(?<=..)(-?(dong|gu|gil|ku|si|shi|cho|city)|[동구길시역区町洞駅市])$/u;
const longest = 60;

/**
 * The district of a market that somebody typed, in whatever language, whole or from its beginning:
 * stores need no outside service to be found from there. The shortest name that fits wins.
 */
export function findDistrict(
  market: string,
  typed: string,
  language: string,
): District | undefined {
  const term = plain(typed.slice(0, longest));
  if (term.length < 2) return undefined;
  const bare = term.replace(kinds, "");
  let best: { row: DistrictRow; rank: number } | undefined;
  for (const { row, names } of byMarket.get(market) ?? []) {
    const rank = Math.min(...names.map((name) => rankOf(name, term, bare)));
    if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { row, rank };
  }
  if (!best) return undefined;
  const [latitude, longitude, ...names] = best.row;
  const name = names[Math.max(0, languages.indexOf(language))] ?? "";
  return { latitude, longitude, name, sure: best.rank <= 1 };
}

/** Lower is better: the very name, then the name without its kind, then a beginning of it. */
function rankOf(name: string, term: string, bare: string): number {
  if (name === term) return 0;
  if (name.replace(kinds, "") === bare) return 1;
  return name.startsWith(term) ? 1 + name.length : Number.POSITIVE_INFINITY;
}

function namesOf([, , ...names]: DistrictRow): string[] {
  return names;
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
