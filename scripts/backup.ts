import path from "node:path";
import { runningDatabase } from "../commerce/database/running-database";
import { readEnv } from "../commerce/env";
import { keepSecrets, settingsOf } from "../commerce/secrets";
import { buildEngine, dist } from "./run/build";
import { exitWithError } from "./run/close";
import { endWith, runEngineCommand } from "./run/engine-command";
import { runScript } from "./run/processes";
import { withDefaults } from "./run/settings";

const name = "Saving";
const script = "run-backup.js";

/** `npm run backup -- folder`: saves the shop, which may be open. */
async function main(): Promise<void> {
  const env = readEnv(withDefaults(process.env));
  const open = env.DATABASE_URL ? undefined : await runningDatabase(env.MARU_DATA);
  if (!open) return runEngineCommand(name, script, { prepares: false });
  await buildEngine();
  const settings = { ...settingsOf(keepSecrets(env)), MARU_DATA: env.MARU_DATA };
  const args = process.argv.slice(2);
  const run = { name, script: path.join(dist, script), args };
  endWith(name, runScript({ ...run, env: { ...settings, DATABASE_URL: open } }));
}

main().catch(exitWithError);
