/** The highest-scored entries of many, by a bounded heap whose root is the lowest that is kept. */
export class TopList {
  private readonly ids: Uint32Array;
  private readonly scores: Float64Array;
  private size = 0;

  constructor(private readonly limit: number) {
    this.ids = new Uint32Array(limit);
    this.scores = new Float64Array(limit);
  }

  clear(): void {
    this.size = 0;
  }

  /** Of equal scores, the higher id (the newer session) is kept. */
  offer(id: number, score: number): void {
    if (this.size < this.limit) {
      this.rise(this.size++, id, score);
    } else if (this.limit > 0 && this.isBelow(0, id, score)) {
      this.sink(id, score);
    }
  }

  /** Calls for each entry, in no order. */
  each(visit: (id: number, score: number) => void): void {
    for (let i = 0; i < this.size; i++) visit(this.ids[i] ?? 0, this.scores[i] ?? 0);
  }

  /** The entries from the highest score down. */
  sorted(): { id: number; score: number }[] {
    const entries: { id: number; score: number }[] = [];
    this.each((id, score) => entries.push({ id, score }));
    return entries.sort((a, b) => b.score - a.score || b.id - a.id);
  }

  private isBelow(at: number, id: number, score: number): boolean {
    const kept = this.scores[at] ?? 0;
    return kept < score || (kept === score && (this.ids[at] ?? 0) < id);
  }

  private put(at: number, id: number, score: number): void {
    this.ids[at] = id;
    this.scores[at] = score;
  }

  private rise(from: number, id: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.isBelow(parent, id, score)) break;
      this.put(at, this.ids[parent] ?? 0, this.scores[parent] ?? 0);
      at = parent;
    }
    this.put(at, id, score);
  }

  private sink(id: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      const right = child + 1;
      if (right < this.size && this.isBelow(right, this.ids[child] ?? 0, this.scores[child] ?? 0))
        child = right;
      if (!this.isBelow(child, id, score)) break;
      this.put(at, this.ids[child] ?? 0, this.scores[child] ?? 0);
      at = child;
    }
    this.put(at, id, score);
  }
}
