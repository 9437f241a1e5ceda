import path from "node:path";
import { buildEngine, dist } from "./build";
import { onClose } from "./close";
import { Database } from "./database";
import { settleEngine } from "./engine-settings";
import { runScript, stopAll } from "./processes";
import { readSettings, type Settings } from "./settings";

interface Maintenance {
  settings: Settings;
  /** Runs a script of the compiled engine on the shop's database, to its end. */
  run(name: string, script: string, args?: string[]): Promise<void>;
}

/**
 * Does something to a shop's database by a command of its own. An embedded database is started for
 * it and ended afterwards; the shop that uses it must be closed.
 * @throws Error when a setting is wrong, or the database cannot be used
 */
export async function runMaintenance(
  work: (maintenance: Maintenance) => Promise<void>,
): Promise<void> {
  const settings = await readSettings("maintenance");
  const { engine, claim } = settings;
  const close = async () => {
    await stopAll();
    claim?.release();
  };
  onClose(close);
  try {
    await buildEngine();
    const { env } = await settleEngine({
      port: engine.COMMERCE_PORT,
      data: engine.MARU_DATA,
      storefrontUrl: engine.STOREFRONT_URL,
      shopFile: "shop-of-command.json",
      claim,
    });
    const database =
      claim &&
      new Database({
        claim,
        env: { MARU_DATA: engine.MARU_DATA },
        onMove: () => undefined,
        onHopeless: () => undefined,
      });
    await database?.part.open();
    const DATABASE_URL = database?.url ?? engine.DATABASE_URL ?? "";
    await work({
      settings,
      run: (name, script, args = []) =>
        runScript({ name, script: path.join(dist, script), args, env: { ...env, DATABASE_URL } }),
    });
    await database?.part.stop();
  } finally {
    await close();
  }
}
