import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../../run/ports";
import { stopChild } from "../../run/processes";
import { startNginx } from "../nginx";
import { untilOk } from "../until-ok";
import { flood, grew, report } from "./ask";
import { kinds } from "./made-up";
import type { FloodShop } from "./part";
import { bytesBelow } from "./size";

const total = 20_000;
/** As many times as each kind has a page that is kept once. */
const warming = 400;
const mostBytes = 5_000_000;

/**
 * Asks the nginx of docs/operating.md for 20,000 addresses of nothing, and for one page under
 * thousands of names.
 * @returns whether its store grew by 5 MB at most, and every answer was an honest one
 */
export async function front({ url, engine }: FloodShop): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), "maru-front-"));
  // The work of an nginx that root starts is done by the user `nobody`.
  chmodSync(folder, 0o755);
  const [storefront, engines] = [url, engine].map((at) => Number(new URL(at).port));
  const ports = { front: await freePort(), engine: await freePort() };
  const nginx = startNginx(folder, {
    ...ports,
    storefronts: [storefront ?? 0, storefront ?? 0],
    engines: [engines ?? 0, engines ?? 0],
  });
  try {
    const at = `http://127.0.0.1:${ports.front}`;
    await untilOk(`${at}/api/health`, 30_000);
    const store = path.join(folder, "cache");
    await flood(at, 1_000_000, warming);
    const before = bytesBelow(store);
    const begun = Date.now();
    const tallies = await flood(at, 0, total);
    const seconds = (Date.now() - begun) / 1000;
    console.log(`Front: ${total} of ${kinds.length} kinds in ${seconds.toFixed(0)} s`);
    const isHonest = report(tallies);
    return grew("disk (nginx)", before, bytesBelow(store)) <= mostBytes && isHonest;
  } finally {
    await stopChild(nginx);
    rmSync(folder, { recursive: true, force: true });
  }
}
