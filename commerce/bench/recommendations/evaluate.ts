import { performance } from "node:perf_hooks";
import { at } from "../load";
import type { Ranker } from "./peers";

export interface Quality {
  hitRate: number;
  reciprocalRank: number;
  novelHitRate: number;
  novelReciprocalRank: number;
  /** Share of all items that anyone was shown. */
  coverage: number;
  /** Service time (ms). */
  p50: number;
  p99: number;
}

const nothing: ReadonlySet<number> = new Set();

/**
 * Asks a ranker for the next item of each case. Novel only: what the session holds is taken out of
 * the ranking. Cases whose answer it holds are left out.
 */
export function evaluateRanker(ranker: Ranker, cases: readonly number[][], items: number): Quality {
  const all = { hits: 0, reciprocal: 0, cases: 0 };
  const novel = { hits: 0, reciprocal: 0, cases: 0 };
  const shown = new Set<number>();
  const times: number[] = [];
  const count = (sum: typeof all, ranked: readonly number[], answer: number) => {
    const place = ranked.slice(0, 20).indexOf(answer);
    sum.cases++;
    if (place < 0) return;
    sum.hits++;
    sum.reciprocal += 1 / (place + 1);
  };
  for (const example of cases) {
    const session = example.slice(0, -1);
    const answer = example.at(-1) ?? -1;
    const started = performance.now();
    const ranked = ranker(session, nothing);
    times.push(performance.now() - started);
    count(all, ranked, answer);
    for (const item of ranked) shown.add(item);
    const seen = new Set(session);
    if (!seen.has(answer)) count(novel, ranker(session, seen), answer);
  }
  times.sort((a, b) => a - b);
  return {
    hitRate: all.hits / all.cases,
    reciprocalRank: all.reciprocal / all.cases,
    novelHitRate: novel.hits / novel.cases,
    novelReciprocalRank: novel.reciprocal / novel.cases,
    coverage: shown.size / items,
    p50: at(times, 0.5),
    p99: at(times, 0.99),
  };
}
