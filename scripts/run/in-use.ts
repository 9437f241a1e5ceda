import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { birthOf } from "../../commerce/database/process-identity";

/** A process, told from every later one with its number. */
interface Known {
  pid: number;
  born: string;
}

const name = ".served-by";

/** Notes that a process shows the pages that were built into a folder. */
export function noteServing(folder: string, pid: number): void {
  const born = birthOf(pid);
  if (!born || !existsSync(folder)) return;
  const all = [...serving(folder).filter((other) => other.pid !== pid), { pid, born }];
  writeFileSync(path.join(folder, name), JSON.stringify(all));
}

/**
 * Pages that change below a process that shows them are neither the old nor the new ones.
 * @throws Error naming a process that shows pages from this folder
 */
export function refuseWhileServing(folder: string): void {
  const [one] = serving(folder);
  if (one)
    throw new Error(
      `The storefront of a shop that is open (process ${one.pid}) shows its pages from ${folder}. Close that shop first, or open this one from a checkout of its own.`,
    );
}

function serving(folder: string): Known[] {
  try {
    const all: Known[] = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
    return all.filter(({ pid, born }) => birthOf(pid) === born);
  } catch {
    return [];
  }
}
