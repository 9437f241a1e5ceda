import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../run/ports";
import { openShop, type Shop } from "../run/shop";

/** Opens the shop on free ports and a database of its own, does the work, and closes it. */
export async function withTemporaryShop(work: (shop: Shop) => Promise<void>): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), "maru-bench-"));
  chmodSync(data, 0o755);
  // Some clients of the benches say who they are, as a proxy would: a trial is shut to those.
  process.env.MARU_SAMPLES ??= "1";
  const shop = await openShop({
    port: await freePort(),
    commercePort: await freePort(),
    data,
    mode: "start",
  });
  try {
    await work(shop);
  } finally {
    await shop.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
