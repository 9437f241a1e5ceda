import { setTimeout as delay } from "node:timers/promises";
import { at } from "../../commerce/bench/load";
import { machine } from "../../commerce/bench/machine";
import { samples } from "../testing/samples";
import { Cart } from "./stale/cart";
import { kinds, type Shop } from "./stale/changes";
import { type Fleet, type Member, openFleet } from "./stale/fleet";
import { Merchant } from "./stale/merchant";
import { limitMs, type OldVisit, type Place, watchChange } from "./stale/visitors";

/** Who is killed in a round, and when; the engine is the one that took the change. */
const kills: { what?: Member | "engine"; before?: boolean }[] = [
  {},
  { what: "storefront A", before: true },
  { what: "engine" },
  { what: "storefront B" },
  { what: "worker", before: true },
  { what: "storefront A" },
  { what: "storefront B", before: true },
  { what: "worker" },
];

interface Round {
  kind: string;
  killed: string;
  old: OldVisit[];
  never: string[];
}

/**
 * `npm run bench:stale [-- rounds]` opens a shop of many processes behind nginx. It changes what
 * visitors see while processes are killed. It says for how long any visitor met an old value. Ends
 * with 1 when that was longer than ten seconds.
 */
async function main(): Promise<number> {
  const rounds = Number(process.argv[2] ?? 28);
  const fleet = await openFleet();
  try {
    const shop = await prepare(fleet);
    const places = [
      { name: "nginx", url: fleet.front },
      { name: "A", url: fleet.storefronts[0] },
      { name: "B", url: fleet.storefronts[1] },
    ];
    const done: Round[] = [];
    for (let i = 0; i < rounds; i++) done.push(await play(fleet, shop, places, i));
    return report(done, places);
  } finally {
    await fleet.stop();
  }
}

async function prepare({ front, engines, password }: Fleet): Promise<Shop> {
  const merchant = new Merchant();
  const [engine] = engines;
  await merchant.signIn(engine, password);
  const products = await merchant.products(engine, samples.collections);
  const carts = { kr: new Cart(front, "ko-kr"), us: new Cart(front, "en-us") };
  const variant = products[0]?.variants[0]?.id ?? "";
  await carts.kr.add(variant);
  await carts.us.add(variant);
  return { merchant, products, carts };
}

async function play(fleet: Fleet, shop: Shop, places: Place[], round: number): Promise<Round> {
  const names = Object.keys(kinds);
  const kind = names[round % names.length] ?? "";
  const { what, before } = kills[round % kills.length] ?? {};
  const taker = round % 2;
  const member = what === "engine" ? (taker ? "second engine" : "first engine") : what;
  const change = await kinds[kind]?.(shop, round + 1);
  if (!change) throw new Error(`Nothing is known of ${kind}.`);
  const result = await watchChange(places, change.watches, async () => {
    if (member && before) fleet.kill(member);
    await change.make(fleet.engines[taker] ?? fleet.engines[0]);
    if (member && !before) fleet.kill(member);
  });
  const killed = what ? `${what} killed just ${before ? "before" : "after"}` : "no one killed";
  const longest = places.map(({ name }) => `${name} ${seconds(longestAt(result.old, name))}`);
  console.log(
    `  ${round + 1}. ${kind}, ${killed}: ${longest.join(", ")} (${result.visits} visits)`,
  );
  for (const line of latest(late(result.old))) console.log(`     ${line}`);
  for (const page of result.never) console.log(`     never new: ${page}`);
  // The one that was killed is back before the next round.
  await delay(what ? 3_000 : 0);
  return { kind, killed, ...result };
}

/** Prints the figures; the code to end with. */
function report(rounds: Round[], places: Place[]): number {
  console.log(`\nFor how long a visitor met the old value, p50 / max (${machine()})`);
  for (const kind of [...Object.keys(kinds), "all"]) {
    const of = rounds.filter((round) => kind === "all" || round.kind === kind);
    const cells = places.map(({ name }) => {
      const times = of.map(({ old }) => longestAt(old, name)).sort((a, b) => a - b);
      return `${name} ${seconds(at(times, 0.5))} / ${seconds(times.at(-1) ?? 0)}`;
    });
    console.log(`${kind.padEnd(16)} ${cells.join("   ")}   (${of.length} rounds)`);
  }
  const wrong = rounds.filter(({ old, never }) => late(old).length > 0 || never.length > 0).length;
  console.log(
    wrong
      ? `${wrong} of ${rounds.length} rounds showed an old value for longer than ${seconds(limitMs)}`
      : `No old value was shown for longer than ${seconds(limitMs)}`,
  );
  return wrong ? 1 : 0;
}

/** The last visit of each page and place that was too late. */
function latest(old: OldVisit[]): string[] {
  const last = new Map(old.map(({ place, page, after }) => [`${page} at ${place}`, after]));
  return [...last].map(([what, after]) => `${what} was old after ${seconds(after)}`);
}

const late = (old: OldVisit[]) => old.filter(({ after }) => after > limitMs);
const longestAt = (old: OldVisit[], name: string) =>
  Math.max(0, ...old.filter(({ place }) => place === name).map(({ after }) => after));
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
