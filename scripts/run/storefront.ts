import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { addressOf } from "../../commerce/this-machine";
import { next, pages, root } from "./build";
import { noteServing } from "./in-use";
import { Part } from "./part";
import { endPatienceMs, launchScript } from "./processes";

export interface StorefrontOptions {
  port: number;
  host: string;
  mode: "start" | "dev";
  env: Record<string, string>;
  onLaunch?(child: ChildProcess): void;
  onHopeless(): void;
}

/** How it is called in messages. */
export const storefrontName = "The storefront";

/** Longer than proxies and clients keep a connection: none is closed while a request is on its way. */
const keepAlive = ["--keepAliveTimeout", "75000"];

/** Its signals are handled in `lib/http/end-gracefully.ts`: Next ends idle connections at once. */
const ownEnd = { NEXT_MANUAL_SIG_HANDLE: "1" };

/** How long the whole shop may take to answer after its parts have started, in milliseconds. */
const patienceMs = 60_000;

/** The storefront as a part of the shop, and the settings that it is built and started with. */
export function storefrontPart({ port, host, mode, ...options }: StorefrontOptions) {
  const env = { ...options.env, HOST: host };
  const args = [mode, root, "-H", host, "-p", String(port)];
  const part = new Part({
    name: storefrontName,
    launch: () => {
      const child = launchScript({
        name: storefrontName,
        script: next,
        args: mode === "start" ? [...args, ...keepAlive] : args,
        env: mode === "start" ? { ...env, ...ownEnd } : env,
        stdio: ["ignore", mode === "dev" ? "inherit" : "ignore", "inherit"],
        ipc: false,
      });
      if (mode === "start" && child.pid) noteServing(pages, child.pid);
      options.onLaunch?.(child);
      return child;
    },
    untilServing: (child) => untilAnswering(child, addressOf(host, port)),
    patienceMs: endPatienceMs,
    onHopeless: options.onHopeless,
  });
  return { part, env };
}

/** Resolves when the storefront answers, with or without its engine. */
async function untilAnswering(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    if (await health(url)) return;
    await delay(100);
  }
  throw new Error(`${storefrontName} ended.`);
}

/** Waits until shoppers can be served; throws with the reason after a minute. */
export async function untilHealthy(url: string): Promise<void> {
  for (const deadline = Date.now() + patienceMs; ; await delay(100)) {
    const answer = await health(url);
    if (answer?.ok) return;
    if (Date.now() > deadline)
      throw new Error(`${url}/api/health: ${answer ? await answer.text() : "no answer"}`);
  }
}

function health(url: string): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(10_000);
  return fetch(`${url}/api/health`, { signal }).catch(() => undefined);
}
