import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** What a server holds after it has collected its garbage, in bytes. */
export interface Memory {
  rss: number;
  held: number;
}

/**
 * Asks a server that has loaded memory.cjs what it holds.
 * @throws Error when it does not answer within half a minute
 */
export async function memoryOf(pid: number, folder: string): Promise<Memory> {
  const file = path.join(folder, `${pid}.json`);
  let last: Memory | undefined;
  // Twice: what the first collection has let go of is freed by the second.
  for (let round = 0; round < 2; round++) {
    rmSync(file, { force: true });
    process.kill(pid, "SIGUSR2");
    last = await untilWritten(file);
  }
  if (!last) throw new Error("unreachable");
  return last;
}

async function untilWritten(file: string): Promise<Memory> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await delay(50))
    try {
      return JSON.parse(readFileSync(file, "utf8")) as Memory;
    } catch {
      // Not yet, or not whole.
    }
  throw new Error(`${file} is not written`);
}

/** The bytes of all files below a folder. */
export function bytesBelow(folder: string): number {
  let sum = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) sum += statSync(path.join(entry.parentPath, entry.name)).size;
  return sum;
}
