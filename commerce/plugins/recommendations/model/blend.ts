import { ScoreBoard } from "./score-board";
import { type Source, sources } from "./settings";

/** Scores of several sources on one scale, and which of them said most for each item. */
export class Blend {
  readonly scores = new ScoreBoard();
  private strongest = new Float64Array(1024);
  private sourceOf = new Uint8Array(1024);

  clear(): void {
    for (let i = 0; i < this.scores.length; i++) this.strongest[this.scores.at(i)] = 0;
    this.scores.clear();
  }

  /** Adds a source: its best item gets the weight, the others their share of it. */
  add(source: Source, board: ScoreBoard, weight: number): void {
    const max = board.max();
    if (max <= 0 || weight <= 0) return;
    const number = sources.indexOf(source);
    for (let i = 0; i < board.length; i++) {
      const item = board.at(i);
      const share = (weight * board.get(item)) / max;
      if (share <= 0) continue;
      if (item >= this.strongest.length) this.grow(item);
      this.scores.add(item, share);
      if (share > (this.strongest[item] ?? 0)) {
        this.strongest[item] = share;
        this.sourceOf[item] = number;
      }
    }
  }

  /** What said most for an item. */
  source(item: number): Source {
    return sources[this.sourceOf[item] ?? 0] ?? "popularity";
  }

  private grow(item: number): void {
    const size = Math.max(this.strongest.length * 2, item + 1);
    const [strongest, sourceOf] = [new Float64Array(size), new Uint8Array(size)];
    strongest.set(this.strongest);
    sourceOf.set(this.sourceOf);
    [this.strongest, this.sourceOf] = [strongest, sourceOf];
  }
}
