import { setTimeout as delay } from "node:timers/promises";

/** Runs as many at once as said; each gets its number. */
export async function inParallel(
  count: number,
  atOnce: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const line = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: Math.min(count, atOnce) }, line));
}

export function percentiles(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const say = (share: number) => at(sorted, share).toFixed(1);
  return `p50 ${say(0.5)} p95 ${say(0.95)} p99 ${say(0.99)} ms (n ${sorted.length})`;
}

/** The value below which a share of sorted values lies. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Sends at a steady rate, answered or not: a slow answer does not spare the ones behind it. Answers
 * how long each took from the moment it was due (ms).
 */
export async function atRate(
  perSecond: number,
  seconds: number,
  work: (turn: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  const sent: Promise<void>[] = [];
  const began = performance.now();
  for (let turn = 0; turn < seconds * perSecond; turn++) {
    const due = began + (turn * 1000) / perSecond;
    await delay(due - performance.now());
    sent.push(
      work(turn).then(() => {
        times.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(sent);
  return times;
}
