import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { birthOf, childrenOf, servesFolder } from "./process-identity";

/** How long a server may take to write down what it knows and end, in milliseconds. */
const patienceMs = 20_000;

/**
 * Ends the Postgres that a killed starter left behind on this data: two servers on one folder would
 * destroy it. Who calls must be the only one to use the folder. A process is told to end only when
 * it is proven to be that server. After a crash, numbers in files go to strangers.
 * @throws Error when a process cannot be told, or does not end
 */
export async function endLeftOver(data: string): Promise<void> {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return;
  const [first = "", ...rest] = readFileSync(file, "utf8").split("\n");
  const pid = Number(first);
  // Cut off by a crash or a full disk: Postgres would refuse it for ever.
  if (!Number.isInteger(pid) || pid <= 0) return rmSync(file);
  // Postgres itself sees to a file whose process is gone, and to the memory that it names.
  if (birthOf(pid) === undefined) return;
  const serves = servesFolder(pid, data);
  if (serves === "unknown")
    throw new Error(
      `Process ${pid} may be a Postgres that uses ${data}, and belongs to someone else. End it, or choose another MARU_DATA.`,
    );
  if (serves === "yes") return endProven(pid, data);
  // A stranger has its number now. Postgres would refuse to start because of that. But it takes a
  // file of its parent for an old one. It still looks whether the memory that the file names is in
  // use.
  writeFileSync(file, [String(process.pid), ...rest].join("\n"));
}

async function endProven(pid: number, data: string): Promise<void> {
  const born = birthOf(pid);
  process.kill(pid, "SIGINT");
  if (await isGone(pid, born)) return;
  // It hangs. What it has not written down is in its log, which the next one reads first.
  endAtOnce(pid);
  if (await isGone(pid, born)) return;
  throw new Error(`A Postgres left behind (process ${pid}, data in ${data}) does not end.`);
}

/** Ends a server that does not hear, and all that serve for it. */
export function endAtOnce(pid: number): void {
  // Its children first: one that is stopped would hold on to the memory, and no other server starts.
  for (const one of [...childrenOf(pid), pid])
    try {
      process.kill(one, "SIGKILL");
    } catch {
      // It is gone.
    }
}

async function isGone(pid: number, born: string | undefined): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; birthOf(pid) === born; await delay(50))
    if (Date.now() > deadline) return false;
  return true;
}
