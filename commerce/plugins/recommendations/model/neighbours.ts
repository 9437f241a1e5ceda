import { ScoreBoard } from "./score-board";
import type { SessionIndex } from "./session-index";
import type { ModelSettings } from "./settings";
import { TopList } from "./top-list";

/**
 * VMIS-kNN: the sessions most similar to this one vote for what they hold. After Kersbergen,
 * Sprangers and Schelter, "Serenade", SIGMOD 2022. Added: votes fade with the distance from the
 * click that both sessions share. They are multiplied by rarity and divided by a power of the
 * length.
 */
export class Neighbours {
  private readonly similarity = new ScoreBoard();
  /** By place of a session: which item of the question it shares, the newest of them. */
  private lastMatch = new Uint8Array(0);
  private readonly ring: Uint32Array;
  private readonly nearest: TopList;
  private readonly after: Float64Array;
  private readonly before: Float64Array;
  /** By length of a session: what its votes are divided by. */
  private readonly shares: Float64Array;

  constructor(
    private readonly index: SessionIndex,
    private readonly settings: ModelSettings,
  ) {
    this.ring = new Uint32Array(settings.ring);
    this.nearest = new TopList(settings.neighbours);
    this.after = fading(settings.reachAfter, settings.floor);
    this.before = fading(settings.reachBefore, settings.floor);
    this.shares = Float64Array.from({ length: 256 }, (_, i) => i ** settings.length);
  }

  /** Adds the votes for a session's last items, oldest first and each once, to the board. */
  vote(items: readonly number[], board: ScoreBoard): void {
    this.find(items);
    const total = Math.log(this.index.sessions + 1);
    this.nearest.each((session, similarity) => {
      const at = this.lastMatch[this.index.placeOf(session)] ?? 0;
      const strength = similarity * quadratic(items.length - 1 - at);
      this.voteOf(session, items[at] ?? 0, strength, total, board);
    });
    this.similarity.clear();
  }

  private voteOf(
    session: number,
    shared: number,
    strength: number,
    total: number,
    board: ScoreBoard,
  ): void {
    const { index, settings } = this;
    const base = index.baseOf(session);
    const length = index.lengthOf(session);
    const vote = strength / (this.shares[length] ?? length ** settings.length);
    let match = 0;
    for (let i = 0; i < length; i++) if (index.clicks[base + i] === shared) match = i;
    for (let i = 0; i < length; i++) {
      const item = index.clicks[base + i] ?? 0;
      const fade = i < match ? at(this.before, match - i) : at(this.after, i - match);
      const rarity = total - Math.log(index.support[item] ?? 1);
      // A power of one is what it is, and taking it is slow.
      board.add(item, vote * fade * (settings.rarity === 1 ? rarity : rarity ** settings.rarity));
    }
  }

  private find(items: readonly number[]): void {
    const { index, similarity, nearest } = this;
    if (this.lastMatch.length < index.places) this.lastMatch = new Uint8Array(index.places);
    for (let at = items.length - 1; at >= 0; at--) {
      const weight = 1 / Math.log(items.length - 1 - at + 1.7);
      const found = index.rings.read(items[at] ?? 0, this.ring);
      for (let i = 0; i < found; i++) {
        const session = this.ring[i] ?? 0;
        if (session < index.first) continue;
        const place = index.placeOf(session);
        if (similarity.get(place) === 0) {
          if (!index.has(session)) continue;
          this.lastMatch[place] = at;
        }
        similarity.add(place, weight);
      }
    }
    nearest.clear();
    for (let i = 0; i < similarity.length; i++) {
      const place = similarity.at(i);
      nearest.offer(index.sessionAt(place), similarity.get(place));
    }
  }
}

/** How much a neighbour says whose newest shared item lies this many clicks back. */
function quadratic(clicksBack: number): number {
  return Math.max(0.01, 1 - clicksBack / 10) ** 2;
}

function fading(reach: number, floor: number): Float64Array {
  return Float64Array.from({ length: 64 }, (_, i) => floor + (1 - floor) * Math.exp(-i / reach));
}

function at(fades: Float64Array, distance: number): number {
  return fades[Math.min(distance, fades.length - 1)] ?? 0;
}
