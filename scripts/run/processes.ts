import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import path from "node:path";

export interface Launch {
  /** How it is called in messages. */
  name: string;
  /** A script for this Node. */
  script: string;
  args?: string[];
  /** Options of Node itself. */
  node?: string[];
  env?: Record<string, string>;
  /** Where its output goes; the terminal by default. */
  stdio?: StdioOptions;
}

const children = new Set<ChildProcess>();

/** Starts a Node script whose end is looked after by `stopAll`. */
export function launch({ script, args = [], node = [], env = {}, stdio }: Launch): ChildProcess {
  const child = spawn(process.execPath, [...node, script, ...args], {
    // A group of its own: Ctrl-C reaches the parent alone, which ends the children in order.
    detached: true,
    env: { ...process.env, ...env },
    stdio: stdio ?? ["ignore", "inherit", "inherit", "ipc"],
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

const loader = path.join(import.meta.dirname, "../../node_modules/tsx/dist/loader.mjs");

/** Starts a TypeScript source; not by tsx's own command, which would run it in a process of its own. */
export function launchSource({ env, ...what }: Launch): ChildProcess {
  return launch({ ...what, env: { ...env, NODE_OPTIONS: `--import file://${loader}` } });
}

/** Runs a script to its end; throws when it fails. */
export function run(what: Launch): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = launch({ stdio: ["ignore", "inherit", "inherit"], ...what });
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${what.name} failed (${signal ?? code}).`)),
    );
  });
}

/** Resolves when the child says `ready` over IPC; rejects when it ends before. */
export function untilReady(child: ChildProcess, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("message", (message) => message === "ready" && resolve());
    child.once("exit", (code) => reject(new Error(`${name} ended before it was ready (${code}).`)));
  });
}

/** Ends every child, kindly first, and waits for them. */
export async function stopAll(): Promise<void> {
  await Promise.all([...children].map(stop));
}

export function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => signal(child, "SIGKILL"), 10_000);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    signal(child, "SIGTERM");
  });
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, name);
  } catch {
    child.kill(name);
  }
}
