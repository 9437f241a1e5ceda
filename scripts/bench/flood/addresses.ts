import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../run/build";
import { storefrontName } from "../../run/storefront";
import { flood, grew, report } from "./ask";
import { kinds } from "./made-up";
import type { FloodShop } from "./part";
import { bytesBelow, memoryOf } from "./size";

const total = 20_000;
/** Asked for first, and not counted: code that runs for the first time is compiled and kept. */
const warming = 4_000;
const mostBytes = 5_000_000;

const folder = mkdtempSync(path.join(tmpdir(), "maru-memory-"));

/** What every process of the shop is started with. */
export const environment = {
  NODE_OPTIONS: `--require ${path.join(import.meta.dirname, "memory.cjs")}`,
  MEMORY_FOLDER: folder,
};

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
    const isHonest = report(tallies);
    const disk = grew("disk (.next)", before.disk, after.disk);
    const held = grew("memory held", before.held, after.held);
    grew("resident memory", before.rss, after.rss);
    return isHonest && disk <= mostBytes && held <= mostBytes;
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
