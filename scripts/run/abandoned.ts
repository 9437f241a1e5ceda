import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const everyMs = 1_000;

/**
 * Calls back when the command that a person gave is gone. It is npm, which starts this process
 * through a shell, or tsx, which leaves a line to it. One that a person started directly has no
 * such parent.
 */
export function whenAbandoned(end: () => void): void {
  if (process.connected) process.once("disconnect", end);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const shell = /^(?:ba|da|a|z)?sh$|^busybox$/.test(programOf(parent)) ? parent : undefined;
  const npm = shell && parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === parent && (!npm || isThere(npm))) return;
    clearInterval(watch);
    end();
  }, everyMs);
  watch.unref();
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function programOf(pid: number): string {
  return path.basename(ask(pid, "comm"));
}

function parentOf(pid: number): number | undefined {
  return Number(ask(pid, "ppid")) || undefined;
}

function ask(pid: number, what: "comm" | "ppid"): string {
  try {
    if (!existsSync("/proc/self/stat"))
      return execFileSync("ps", ["-o", `${what}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
    // proc_pid_stat(5): the program in brackets, then state and parent.
    const [, program = "", parent = ""] =
      /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return what === "comm" ? program : parent;
  } catch {
    return "";
  }
}
