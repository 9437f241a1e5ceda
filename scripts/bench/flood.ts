import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../run/ports";
import { openShop } from "../run/shop";
import { addresses, environment } from "./flood/addresses";
import { front } from "./flood/front";
import type { Part } from "./flood/part";
import { queries } from "./flood/queries";

/** Each says what it found, and whether it is within its limits. */
const parts: Record<string, Part> = { addresses, front, queries };

/**
 * `npm run bench:flood [-- part …]`: what strangers can do to a shop by asking too much. Ends with 1
 * when a part is beyond its limits.
 */
async function main(): Promise<number> {
  const asked = process.env.BENCH_PARTS?.split(",") ?? process.argv.slice(2);
  const chosen = asked.length > 0 ? asked : Object.keys(parts);
  const unknown = chosen.filter((name) => !parts[name]);
  if (unknown.length > 0)
    throw new Error(`No part ${unknown.join(", ")}: there are ${Object.keys(parts).join(", ")}`);
  Object.assign(process.env, environment);
  const data = mkdtempSync(path.join(tmpdir(), "maru-flood-"));
  chmodSync(data, 0o755);
  const [port, commercePort] = [await freePort(), await freePort()];
  const shop = await openShop({ port, commercePort, data, mode: "start" });
  try {
    const flooded = {
      url: `http://127.0.0.1:${port}`,
      engine: shop.engine.url,
      enginePid: shop.engine.process.pid,
      databaseUrl: shop.engine.databaseUrl,
      data,
    };
    let isWell = true;
    for (const name of chosen) isWell = ((await parts[name]?.(flooded)) ?? false) && isWell;
    return isWell ? 0 : 1;
  } finally {
    await shop.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

process.exit(await main());
