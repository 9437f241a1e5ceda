import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import path from "node:path";
import type { Readable } from "node:stream";

export interface Launch {
  /** How it is called in messages. */
  name: string;
  /** A script for this Node. */
  script: string;
  args?: string[];
  /** Options of Node itself. */
  node?: string[];
  env?: Record<string, string>;
  /** Where it reads and its output goes; the terminal by default. */
  stdio?: ("ignore" | "inherit" | "pipe")[];
  /** Whether it can send messages, as it does to say that it is ready. */
  ipc?: boolean;
}

/** Where a child finds the pipe that it watches. */
const lifelineFd = 4;
const lifeline = path.join(import.meta.dirname, "lifeline.cjs");
const loader = path.join(import.meta.dirname, "../../node_modules/tsx/dist/loader.mjs");
/** How long what answers requests may take to end (ms): it first answers all that is under way. */
export const endPatienceMs = 20_000;

const children = new Set<ChildProcess>();
let closing = false;

/**
 * Starts a Node script that ends when this process does, however this process ends.
 * @throws Error after `stopAll`: what is closing starts nothing
 */
export function launchScript(what: Launch): ChildProcess {
  const { name, script, args = [], node = [], env = {}, stdio, ipc = true } = what;
  if (closing) throw new Error(`${name} is not started: the shop is closing.`);
  const [input, output, errors] = stdio ?? ["ignore", "inherit", "inherit"];
  const streams: StdioOptions = [input, output, errors, ipc ? "ipc" : "ignore", "pipe"];
  const child = spawn(process.execPath, [...node, "--require", lifeline, script, ...args], {
    // A group of its own: Ctrl-C reaches the parent alone, which ends the children in order.
    detached: true,
    env: { ...process.env, ...env, MARU_LIFELINE: String(lifelineFd) },
    stdio: streams,
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

/** Starts a TypeScript source; not by tsx's own command, which would run it in a process of its own. */
export function launchSource({ node = [], ...what }: Launch): ChildProcess {
  return launchScript({ ...what, node: [...node, "--import", `file://${loader}`] });
}

/** Runs a script to its end; throws when it fails. */
export async function runScript(what: Launch): Promise<void> {
  await untilDone(launchScript({ ...what, ipc: false }), what.name);
}

/** Runs a TypeScript source to its end; throws when it fails. */
export async function runSource(what: Launch): Promise<void> {
  await untilDone(launchSource({ ...what, ipc: false }), what.name);
}

/** A script that did not end well. */
export class ScriptFailed extends Error {
  /** @param code what it ended with; null where a signal ended it */
  constructor(
    readonly script: string,
    readonly code: number | null,
    signal: string | null,
  ) {
    super(`${script} failed (${signal ?? code}).`);
  }
}

function untilDone(child: ChildProcess, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      code === 0 ? resolve() : reject(new ScriptFailed(name, code, signal)),
    );
  });
}

/** Resolves with the child's first message over IPC; rejects when it ends before. */
export function firstMessage(child: ChildProcess, name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      reject(new Error(`${name} ended before it was ready (${signal ?? code}).`)),
    );
  });
}

/**
 * Calls back once when a child has not said for so long that its event loop turns. It hangs, or is
 * stopped.
 * @param seconds as this process counts them: those in which the machine slept are none
 */
export function whenSilent(child: ChildProcess, seconds: number, act: () => void): void {
  let left = seconds;
  (child.stdio[lifelineFd] as Readable | null | undefined)?.on("data", () => {
    left = seconds;
  });
  const clock = setInterval(() => {
    left -= 1;
    if (left > 0) return;
    clearInterval(clock);
    act();
  }, 1_000);
  child.once("exit", () => clearInterval(clock));
}

/** Resolves when the child says over IPC that it is ready; rejects when it ends before. */
export async function untilReady(child: ChildProcess, name: string): Promise<void> {
  await firstMessage(child, name);
}

/** Whether this process ends all that it has started. */
export function isClosing(): boolean {
  return closing;
}

/** Ends every child, kindly first, waits for them, and lets nothing start any more. */
export async function stopAll(): Promise<void> {
  closing = true;
  await Promise.all([...children].map((child) => stopChild(child)));
}

/** Ends a child: kindly, and when it takes too long not so. Resolves when it is gone. */
export function stopChild(child: ChildProcess, patienceMs = endPatienceMs): Promise<void> {
  // One that never began has no number.
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => signal(child, "SIGKILL"), patienceMs);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    signal(child, "SIGTERM");
  });
}

// To a child of our own, whose number is its until we have heard of its end.
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, name);
  } catch {
    child.kill(name);
  }
}
