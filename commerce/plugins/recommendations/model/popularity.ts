import { ScoreBoard } from "./score-board";

const days = 8;
const millisecondsOfDay = 86_400_000;

/**
 * What was looked at in the last seven days, by place: a market or a store. A bucket a day; today's
 * and the seven before it count.
 */
export class Popularity {
  private readonly places = new Map<string, { day: number; counts: Map<number, number> }[]>();

  /** Counts something at a place; what is older than a week is not kept. */
  add(place: string, item: number, at: number, weight: number): void {
    const day = Math.floor(at / millisecondsOfDay);
    const buckets = this.places.get(place) ?? [];
    this.places.set(place, buckets);
    const kept = buckets[day % days];
    if (kept && kept.day > day) return;
    const bucket = kept?.day === day ? kept : { day, counts: new Map<number, number>() };
    buckets[day % days] = bucket;
    bucket.counts.set(item, Math.max(0, (bucket.counts.get(item) ?? 0) + weight));
  }

  clear(): void {
    this.places.clear();
  }

  /** Adds the week's counts of a place to the board, recent days more. */
  read(place: string, now: number, board: ScoreBoard): void {
    const today = Math.floor(now / millisecondsOfDay);
    for (const bucket of this.places.get(place) ?? []) {
      if (!bucket || bucket.day > today || bucket.day <= today - days) continue;
      const weight = 0.9 ** (today - bucket.day);
      for (const [item, count] of bucket.counts) if (count > 0) board.add(item, count * weight);
    }
  }

  /** How often an item was counted at a place within the week. */
  count(place: string, item: number, now: number): number {
    const today = Math.floor(now / millisecondsOfDay);
    return (this.places.get(place) ?? [])
      .filter((bucket) => bucket && bucket.day <= today && bucket.day > today - days)
      .reduce((sum, bucket) => sum + (bucket.counts.get(item) ?? 0), 0);
  }
}
