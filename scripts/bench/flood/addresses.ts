import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../run/build";
import { storefrontName } from "../../run/storefront";
import { type Kind, kinds } from "./made-up";
import type { FloodShop } from "./part";
import { bytesBelow, memoryOf } from "./size";

const total = 20_000;
/** Asked for first, and not counted: code that runs for the first time is compiled and kept. */
const warming = 4_000;
const atOnce = 16;
const mostBytes = 5_000_000;
/** How long (s) a shared cache may keep what is not there. */
const mostShared = 60;

const folder = mkdtempSync(path.join(tmpdir(), "maru-memory-"));

/** What every process of the shop is started with. */
export const environment = {
  NODE_OPTIONS: `--require ${path.join(import.meta.dirname, "memory.cjs")}`,
  MEMORY_FOLDER: folder,
};

interface Tally {
  asked: number;
  statuses: Map<number, number>;
  longestShared: number;
}

/**
 * Asks for 20,000 addresses of nothing, and says what became of disk and memory.
 * @returns whether they grew by 5 MB at most, and every answer was an honest one
 */
export async function addresses({ url, data }: FloodShop): Promise<boolean> {
  try {
    const pid = storefrontIn(data);
    await flood(url, 1_000_000, warming);
    const before = { disk: bytesBelow(path.join(root, ".next")), ...(await memoryOf(pid, folder)) };
    const begun = Date.now();
    const tallies = await flood(url, 0, total);
    const seconds = (Date.now() - begun) / 1000;
    const after = { disk: bytesBelow(path.join(root, ".next")), ...(await memoryOf(pid, folder)) };
    console.log(`Addresses: ${total} of ${kinds.length} kinds in ${seconds.toFixed(0)} s`);
    const isHonest = kinds.map((kind) => report(kind, tallies.get(kind))).every(Boolean);
    const grew = (["disk", "held", "rss"] as const).map((what) => {
      const [from, to] = [before[what], after[what]].map((n) => (n / 1e6).toFixed(1));
      const name = { disk: "disk (.next)", held: "memory held", rss: "resident memory" }[what];
      console.log(`  ${name.padEnd(30)} ${from} MB before, ${to} MB after`);
      return after[what] - before[what];
    });
    return isHonest && grew.slice(0, 2).every((bytes) => bytes <= mostBytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function storefrontIn(data: string): number {
  const { children } = JSON.parse(readFileSync(path.join(data, "owner.json"), "utf8"));
  const found = children.find(({ name }: { name: string }) => name === storefrontName);
  if (!found) throw new Error(`${storefrontName} is not noted in ${data}/owner.json`);
  return found.pid;
}

async function flood(url: string, from: number, count: number): Promise<Map<Kind, Tally>> {
  const tallies = new Map<Kind, Tally>();
  let next = 0;
  const visitor = async () => {
    for (let i = next++; i < count; i = next++) {
      const kind = kinds[i % kinds.length];
      if (kind)
        note(tallies, kind, await fetch(url + kind.address(from + i), { redirect: "manual" }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  return tallies;
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

function report({ name, isMissing }: Kind, tally: Tally | undefined): boolean {
  if (!tally) return false;
  const { asked, statuses, longestShared } = tally;
  const refused = (statuses.get(404) ?? 0) + (statuses.get(400) ?? 0);
  const said = [...statuses].map(([status, n]) => `${n} × ${status}`).join(", ");
  const share = `${((100 * refused) / asked).toFixed(0)} % 4xx`;
  console.log(`  ${name.padEnd(30)} ${share.padEnd(10)} ${said}; shared for ${longestShared} s`);
  if (!isMissing) return statuses.get(200) === asked;
  return refused === asked && longestShared <= mostShared;
}
