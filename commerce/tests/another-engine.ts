import path from "node:path";
import { inject } from "vitest";
import { dist } from "../../scripts/run/build";
import { freePort } from "../../scripts/run/ports";
import { launchScript, stopChild, untilReady } from "../../scripts/run/processes";

let second: ReturnType<typeof openAnotherEngine> | undefined;

/**
 * An engine beside the tests' own, with doors and without jobs. All files of a process share it, and
 * it ends with that. Each start takes seconds of the processor's time.
 */
export function secondEngine() {
  second ??= openAnotherEngine();
  return second;
}

/** A further engine on the shared database, as a shop with more visitors runs them. */
export async function openAnotherEngine(
  env: Record<string, string> = {},
  { hear }: { hear?: (said: string) => void } = {},
) {
  const port = await freePort();
  const child = launchScript({
    name: "Another engine",
    ...(hear && { stdio: ["ignore", "pipe", "pipe"] }),
    script: path.join(dist, "server.js"),
    // As the shop starts its own: to open takes a sixth less of the processor's time.
    node: ["--max-semi-space-size=64"],
    env: {
      ...inject("engineSettings"),
      COMMERCE_PORT: String(port),
      ...env,
    },
  });
  if (hear)
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
  await untilReady(child, "Another engine");
  return { url: `http://127.0.0.1:${port}`, process: child, stop: () => stopChild(child) };
}
