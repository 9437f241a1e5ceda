import { cpus } from "node:os";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { Recommender } from "../plugins/recommendations/model/recommender";
import { usualSettings } from "../plugins/recommendations/model/settings";
import { machine } from "./machine";
import { readSessions, toCases } from "./recommendations/data";
import { evaluateRanker, type Quality } from "./recommendations/evaluate";
import { measureFreshness } from "./recommendations/freshness";
import { measureHttp, productIds } from "./recommendations/http";
import { measureLarge } from "./recommendations/large";
import { livingMemory } from "./recommendations/memory";
import { itemCosineOf, popularityOf, type Ranker } from "./recommendations/peers";

const usage = `npm run bench:recommendations -- --train A [--test B] | --large | --http URL
Sessions, a JSON array of item ids a line (.gz if so named). Without --test, the last 5 % of the
training sessions are the cases: for choosing settings without looking at the test.
--large: 100,000 items and ten million made-up clicks. --http: recommendations of a running engine, 100 a
second, and how soon one follows a click.`;

/** Measures the model that serves beside its peers, on any pair of files of this form. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      train: { type: "string" },
      test: { type: "string" },
      large: { type: "boolean" },
      http: { type: "string" },
    },
  });
  if (values.large) return measureLarge();
  if (values.http) {
    const ids = await productIds(values.http);
    await measureFreshness(values.http, ids);
    return measureHttp(values.http, ids);
  }
  if (!values.train) throw new Error(usage);
  const read = await readSessions(values.train);
  const cut = values.test ? read.length : Math.floor(read.length * 0.95);
  const sessions = read.slice(0, cut);
  const cases = values.test ? await readSessions(values.test) : toCases(read.slice(cut));
  const items = new Set([...sessions, ...cases].flat()).size;
  console.log(
    `${sessions.length} sessions, ${items} items, ${cases.length} cases; ${cpus().length} CPUs`,
  );
  console.log(
    `${"".padEnd(14)} HR@20  MRR@20   novel HR  novel MRR  coverage   p50 ms   p99 ms   build s  memory MB`,
  );
  measured("Maru", () => maru(sessions), cases, items);
  measured("item cosine", () => itemCosineOf(sessions), cases, items);
  measured("popularity", () => popularityOf(sessions), cases, items);
  console.log(machine());
}

function maru(sessions: readonly number[][]): Ranker {
  const model = new Recommender(usualSettings);
  for (const session of sessions) model.sessions.append(session);
  return (items, exclude) =>
    model
      .recommend({
        carousel: "for_you",
        items,
        place: "bench",
        limit: 20,
        now: 0,
        again: exclude.size === 0,
        allowed: (item) => !exclude.has(item),
      })
      .map(({ item }) => item);
}

function measured(name: string, build: () => Ranker, cases: number[][], items: number): void {
  const before = livingMemory();
  const started = performance.now();
  const ranker = build();
  const seconds = (performance.now() - started) / 1000;
  const memory = livingMemory() - before;
  console.log(row(name, evaluateRanker(ranker, cases, items), seconds, memory));
}

function row(name: string, quality: Quality, seconds: number, memory: number): string {
  const percent = (share: number, width: number) => (share * 100).toFixed(2).padStart(width);
  return [
    name.padEnd(14),
    percent(quality.hitRate, 6),
    percent(quality.reciprocalRank, 8),
    percent(quality.novelHitRate, 11),
    percent(quality.novelReciprocalRank, 11),
    percent(quality.coverage, 10),
    quality.p50.toFixed(3).padStart(9),
    quality.p99.toFixed(3).padStart(9),
    seconds.toFixed(2).padStart(10),
    memory.toFixed(1).padStart(11),
  ].join("");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
