import { whenAbandoned } from "./run/abandoned";
import { buildDashboardBeside } from "./run/build";
import { exitWithError, onClose } from "./run/close";
import { type Engine, openEngine } from "./run/engine";
import { stopAll } from "./run/processes";
import { readSettings, sayWarnings } from "./run/settings";

/**
 * `npm run engine`: an engine alone, with its database where that is embedded. It is for work on
 * plugins, and for each engine and worker of a shop that has several.
 */
async function main(): Promise<void> {
  const read = await readSettings("engine");
  sayWarnings(read);
  const { engine: settings, demo, claim } = read;
  let engine: Engine | undefined;
  const close = onClose(async () => {
    claim?.close();
    await engine?.stop();
    await stopAll();
    claim?.release();
  });
  whenAbandoned(close);
  engine = await openEngine({
    port: settings.COMMERCE_PORT,
    data: settings.MARU_DATA,
    storefrontUrl: settings.STOREFRONT_URL,
    demo,
    claim,
    onHopeless: close,
  });
  if (settings.COMMERCE_ROLE === "worker") console.log("Worker  works off jobs and letters");
  else console.log(`Engine  ${engine.url}/shop-api  ${engine.url}/admin-api`);
  // One that is given has its password from its giver.
  if (!settings.DATABASE_URL) console.log(`Database  ${engine.databaseUrl}`);
  if (settings.COMMERCE_ROLE !== "worker") await buildDashboardBeside();
}

main().catch(exitWithError);
