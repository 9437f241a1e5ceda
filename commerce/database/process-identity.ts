import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import path from "node:path";

// Numbers of processes are given again: a number in a file may be a stranger's by now. Linux tells
// who it is under /proc, other systems by ps.
const hasProc = existsSync("/proc/self/stat");

/**
 * When the process began, in words that no later process with its number says too; undefined when
 * it is gone.
 */
export function birthOf(pid: number): string | undefined {
  if (!hasProc) return ps(pid, "lstart");
  try {
    // proc_pid_stat(5): what follows the program's name in brackets begins with the third field.
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // It has ended and only waits to be noticed.
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** The processes that a process has started and that are still there. */
export function childrenOf(pid: number): number[] {
  const all = hasProc
    ? readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map((name) => [name, parentIn(name)])
    : listed();
  return all.filter(([, parent]) => Number(parent) === pid).map(([child]) => Number(child));
}

function parentIn(process: string): string | undefined {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
  } catch {
    return undefined;
  }
}

function listed(): string[][] {
  const said = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  return said.split("\n").map((line) => line.trim().split(/\s+/));
}

/** Whether a process is the Postgres that serves the folder, is not, or cannot be told. */
export function servesFolder(pid: number, data: string): "yes" | "no" | "unknown" {
  const [command, ...args] = commandOf(pid);
  if (command === undefined) return "no";
  const at = args.indexOf("-D");
  const folder = args[at + 1];
  if (at < 0 || folder === undefined || !isSame(folder, data)) return "no";
  const program = programOf(pid);
  if (program === undefined) return path.basename(command) === "postgres" ? "unknown" : "no";
  return path.basename(program.replace(/ \(deleted\)$/, "")) === "postgres" ? "yes" : "no";
}

function commandOf(pid: number): string[] {
  if (hasProc)
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
    } catch {
      return [];
    }
  // ps knows no borders between arguments: a folder with spaces is put together again.
  const [command, ...words] = ps(pid, "args")?.split(" ") ?? [];
  if (command === undefined) return [];
  const at = words.indexOf("-D");
  const end = words.findIndex((word, i) => i > at && word.startsWith("-"));
  const folder = words.slice(at + 1, end < 0 ? undefined : end).join(" ");
  return at < 0 ? [command, ...words] : [command, "-D", folder];
}

/** The file that the process runs, which its own words cannot change; undefined when it is hidden. */
function programOf(pid: number): string | undefined {
  if (!hasProc) return ps(pid, "comm");
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  try {
    const said = execFileSync("ps", ["-ww", "-o", `${column}=`, "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return said.trim() || undefined;
  } catch {
    return undefined;
  }
}

function isSame(one: string, other: string): boolean {
  const real = (folder: string) =>
    existsSync(folder) ? realpathSync(folder) : path.resolve(folder);
  return real(one) === real(other);
}
