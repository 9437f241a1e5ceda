import { ScoreBoard } from "./score-board";
import type { SessionIndex } from "./session-index";
import type { ModelSettings } from "./settings";

const furthest = 10;

/** What one item shares its newest sessions with, and in which order. */
export class Companions {
  /** Sessions that hold both. */
  readonly shared = new ScoreBoard();
  /** How soon the other followed, summed over the sessions. */
  readonly followed = new ScoreBoard();
  private readonly ring: Uint32Array;

  constructor(
    private readonly index: SessionIndex,
    { ring, companionRing }: ModelSettings,
  ) {
    this.ring = new Uint32Array(Math.min(ring, companionRing));
  }

  /** Reads the item's sessions; what was read before is gone. */
  read(item: number): void {
    const { index, shared, followed } = this;
    shared.clear();
    followed.clear();
    const found = index.rings.read(item, this.ring);
    for (let r = 0; r < found; r++) {
      const session = this.ring[r] ?? 0;
      if (!index.has(session)) continue;
      const base = index.baseOf(session);
      const end = base + index.lengthOf(session);
      for (let i = base; i < end; i++) {
        const other = index.clicks[i] ?? 0;
        if (other === item) this.readAfter(item, i, end);
        else if (isFirst(index.clicks, base, i)) shared.add(other, 1);
      }
    }
  }

  /** Cosine of the sets of sessions of the item and another (0 to 1). */
  cosine(item: number, other: number): number {
    const { support } = this.index;
    const own = Math.min(support[item] ?? 0, this.ring.length);
    return this.shared.get(other) / Math.sqrt(Math.max(1, own) * Math.max(1, support[other] ?? 0));
  }

  private readAfter(item: number, from: number, end: number): void {
    for (let i = from + 1; i < Math.min(end, from + 1 + furthest); i++) {
      const other = this.index.clicks[i] ?? 0;
      if (other !== item) this.followed.add(other, 1 / (i - from));
    }
  }
}

function isFirst(clicks: Uint32Array, base: number, at: number): boolean {
  for (let i = base; i < at; i++) if (clicks[i] === clicks[at]) return false;
  return true;
}
