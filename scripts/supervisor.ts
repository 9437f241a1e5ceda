import { samplesBelong } from "../commerce/samples/samples-belong";
import { printOpen } from "./run/banner";
import { buildDashboardBeside } from "./run/build";
import { exitWithError, onClose } from "./run/close";
import { hopeless } from "./run/part";
import { stopAll } from "./run/processes";
import { readSettings, sayWarnings } from "./run/settings";
import { openShop, type Shop } from "./run/shop";

/** Opens the shop, starts its parts again when they end, and says over IPC that it is open. */
async function main(): Promise<void> {
  const began = Date.now();
  const settings = await readSettings("shop");
  sayWarnings(settings);
  const { engine, port, demo, claim, sandbox } = settings;
  let shop: Shop | undefined;
  onClose(async () => {
    claim?.close();
    await shop?.stop();
    // What is still on its way to open is ended as well.
    await stopAll();
    claim?.release();
  });
  shop = await openShop({
    port,
    host: engine.HOST,
    commercePort: engine.COMMERCE_PORT,
    data: engine.MARU_DATA,
    storefrontUrl: engine.STOREFRONT_URL,
    demo,
    sandbox,
    mode: process.argv.includes("--dev") ? "dev" : "start",
    claim,
    onHopeless: () => {
      console.error("The shop closes: another start of this part would not help.");
      shop?.stop().finally(() => process.exit(hopeless));
    },
  });
  const samples = demo && samplesBelong(engine, !engine.DATABASE_URL);
  printOpen(shop, Date.now() - began, samples, sandbox);
  process.send?.("ready");
  await buildDashboardBeside();
}

main().catch(exitWithError);
