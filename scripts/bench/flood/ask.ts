import { type Kind, kinds } from "./made-up";

const atOnce = 16;
/** How long (s) a shared cache may keep what is not there. */
const mostShared = 60;

/** What was answered to the addresses of one kind. */
export interface Tally {
  asked: number;
  statuses: Map<number, number>;
  /** The longest time (s) that a shared cache was allowed to keep one. */
  longestShared: number;
}

/** Asks a shop for the addresses number `from` to `from + count`, each kind in turn. */
export async function flood(url: string, from: number, count: number): Promise<Map<Kind, Tally>> {
  const tallies = new Map<Kind, Tally>();
  let next = 0;
  const visitor = async () => {
    for (let i = next++; i < count; i = next++) {
      const kind = kinds[i % kinds.length];
      if (kind) note(tallies, kind, await ask(url, kind, from + i));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  return tallies;
}

/** Next sends those who ask for data on to an address that carries the headers' hash. */
function ask(url: string, kind: Kind, n: number): Promise<Response> {
  const headers = kind.headers?.(n) ?? {};
  return fetch(url + kind.address(n), { headers, redirect: kind.headers ? "follow" : "manual" });
}

function note(tallies: Map<Kind, Tally>, kind: Kind, response: Response): void {
  void response.body?.cancel();
  const tally = tallies.get(kind) ?? { asked: 0, statuses: new Map(), longestShared: 0 };
  tallies.set(kind, tally);
  tally.asked++;
  tally.statuses.set(response.status, (tally.statuses.get(response.status) ?? 0) + 1);
  const [, shared = "0"] = /s-maxage=(\d+)/.exec(response.headers.get("cache-control") ?? "") ?? [];
  tally.longestShared = Math.max(tally.longestShared, Number(shared));
}

/** Says what was answered. @returns whether each answer was an honest one */
export function report(tallies: Map<Kind, Tally>): boolean {
  return kinds.map((kind) => reportKind(kind, tallies.get(kind))).every(Boolean);
}

function reportKind({ name, isMissing }: Kind, tally: Tally | undefined): boolean {
  if (!tally) return false;
  const { asked, statuses, longestShared } = tally;
  const refused = (statuses.get(404) ?? 0) + (statuses.get(400) ?? 0);
  const said = [...statuses].map(([status, n]) => `${n} × ${status}`).join(", ");
  const share = `${((100 * refused) / asked).toFixed(0)} % 4xx`;
  console.log(`  ${name.padEnd(30)} ${share.padEnd(10)} ${said}; shared for ${longestShared} s`);
  if (!isMissing) return statuses.get(200) === asked;
  return refused === asked && longestShared <= mostShared;
}

/** Says how much something grew from `before` to `after` bytes. @returns the difference */
export function grew(what: string, before: number, after: number): number {
  const [from, to] = [before, after].map((n) => (n / 1e6).toFixed(1));
  console.log(`  ${what.padEnd(30)} ${from} MB before, ${to} MB after`);
  return after - before;
}
