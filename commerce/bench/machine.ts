import { readFileSync } from "node:fs";
import { loadavg } from "node:os";

/** Processor time of all cores in ticks (proc_stat(5)), and what of it the machine's host took. */
function ticks(): { all: number; stolen: number } | undefined {
  try {
    const [, ...times] = readFileSync("/proc/stat", "utf8").split("\n", 1)[0]?.split(/\s+/) ?? [];
    const all = times.slice(0, 8).reduce((sum, time) => sum + Number(time), 0);
    return { all, stolen: Number(times[7]) };
  } catch {
    // Only Linux has it.
    return undefined;
  }
}

const start = ticks();

/** What figures are to be read with: the load, and the share of the processor that was not ours. */
export function machine(): string {
  const now = ticks();
  const load = `load ${loadavg()[0]?.toFixed(1)}`;
  if (!start || !now) return load;
  const stolen = (now.stolen - start.stolen) / Math.max(1, now.all - start.all);
  return `${load}, ${(stolen * 100).toFixed(0)} % stolen by the host`;
}
