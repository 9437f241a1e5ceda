import { roomFacet } from "../../../../contracts/facets";
import type { ScoreBoard } from "./score-board";
import { tokensOf } from "./tokens";

/** What an item is, without a word of any language but its text. */
export interface Traits {
  /** What sort of thing: a chair, a lamp. */
  kind: string;
  /** `facet.value`: material.oak, room.living, colour.white … */
  attributes: readonly string[];
  maker?: string;
  /** Step of price among its kind: 0 to 4. */
  band?: number;
  text: string;
}

// Rare traits are read first; with so many items behind them, further ones tell little.
const mostRead = 5_000;
const weights = { attribute: 1, kind: 1.2, maker: 0.5, band: 0.4, text: 0.15 };

/** Finds items made alike: by what they are first, by their words second. New items at once. */
export class ContentIndex {
  private readonly holders = new Map<string, Set<number>>();
  private readonly traits = new Map<number, { tokens: Map<string, number>; traits: Traits }>();

  put(item: number, traits: Traits): void {
    this.remove(item);
    const tokens = weighted(traits);
    this.traits.set(item, { tokens, traits });
    for (const token of tokens.keys()) {
      const holders = this.holders.get(token) ?? new Set();
      this.holders.set(token, holders.add(item));
    }
  }

  remove(item: number): void {
    for (const token of this.traits.get(item)?.tokens.keys() ?? [])
      this.holders.get(token)?.delete(item);
    this.traits.delete(item);
  }

  get(item: number): Traits | undefined {
    return this.traits.get(item)?.traits;
  }

  /** Adds what is like an item to the board, multiplied by the weight. */
  likeItem(item: number, weight: number, board: ScoreBoard): void {
    const tokens = this.traits.get(item)?.tokens;
    if (tokens) this.like(tokens, weight, board);
  }

  /** Adds what has these attributes to the board. */
  likeTaste(taste: ReadonlyMap<string, number>, board: ScoreBoard): void {
    this.like(taste, 1, board);
  }

  /** The rarest attribute that two items share, the most telling one. */
  sharedAttribute(item: number, other: number): string | undefined {
    const own = new Set(this.get(other)?.attributes);
    return this.rarest((this.get(item)?.attributes ?? []).filter((code) => own.has(code)));
  }

  /** A room in which an item and any of the others stand. */
  sharedRoom(item: number, others: readonly number[]): string | undefined {
    const rooms = (this.get(item)?.attributes ?? []).filter((code) =>
      code.startsWith(`${roomFacet}.`),
    );
    for (const other of others) {
      const shared = rooms.filter((code) => this.get(other)?.attributes.includes(code));
      if (shared.length > 0) return this.rarest(shared);
    }
    return undefined;
  }

  /** Of some attributes the one that fewest items have. */
  rarest(codes: readonly string[]): string | undefined {
    const count = (code: string) => this.holders.get(code)?.size ?? 0;
    return [...codes].sort((a, b) => count(a) - count(b) || a.localeCompare(b))[0];
  }

  /** All items, in the order in which they came. */
  items(): Iterable<number> {
    return this.traits.keys();
  }

  private like(tokens: ReadonlyMap<string, number>, weight: number, board: ScoreBoard): void {
    const known = [...tokens]
      .map(([token, value]) => ({ value, holders: this.holders.get(token) ?? new Set<number>() }))
      .filter(({ holders }) => holders.size > 0)
      .sort((a, b) => a.holders.size - b.holders.size);
    let read = 0;
    for (const { value, holders } of known) {
      if (read > 0 && read + holders.size > mostRead) break;
      read += holders.size;
      const telling = Math.log(1 + this.traits.size / holders.size);
      for (const item of holders) board.add(item, weight * value * telling);
    }
  }
}

function weighted({ kind, attributes, maker, band, text }: Traits): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const word of tokensOf(text)) tokens.set(`text:${word}`, weights.text);
  for (const attribute of attributes) tokens.set(attribute, weights.attribute);
  tokens.set(`kind:${kind}`, weights.kind);
  if (maker) tokens.set(`maker:${maker}`, weights.maker);
  if (band !== undefined) tokens.set(`band:${kind}:${band}`, weights.band);
  return tokens;
}
