import { spawnSync } from "node:child_process";

const drop = ["--bounding-set=-sys_nice"];

/**
 * The command without the right to raise priorities, where this process has it. As root, Chromium
 * puts its drawing over all else. On a machine without a GPU that starves the shop under test.
 */
export function unprivileged(command: string, args: string[]): [string, string[]] {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return [command, args];
  const { status } = spawnSync("setpriv", [...drop, "true"], { stdio: "ignore" });
  return status === 0 ? ["setpriv", [...drop, command, ...args]] : [command, args];
}
