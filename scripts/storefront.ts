import { whenAbandoned } from "./run/abandoned";
import { buildStorefront } from "./run/build";
import { exitWithError, onClose } from "./run/close";
import { stopAll } from "./run/processes";
import { readSettings, sayWarnings } from "./run/settings";
import { storefrontPart } from "./run/storefront";
import { openedShop } from "./shop/opened-shop";
import { writeSources } from "./shop/write-shop";

/**
 * `npm run storefront`: a storefront alone, for a shop that has several. It is built from the
 * engine at COMMERCE_API_URL when its sources changed, and is started again whenever it ends.
 */
async function main(): Promise<void> {
  const settings = await readSettings("storefront");
  sayWarnings(settings);
  const { engine, storefront, port } = settings;
  const { part, env } = storefrontPart({
    port,
    host: engine.HOST,
    mode: "start",
    env: {
      COMMERCE_API_URL: storefront.COMMERCE_API_URL,
      STOREFRONT_URL: engine.STOREFRONT_URL,
    },
    onHopeless: () => close(),
  });
  const close = onClose(async () => {
    await part.stop();
    await stopAll();
  });
  whenAbandoned(close);
  await writeSources(openedShop());
  await buildStorefront(env, storefront.COMMERCE_API_URL);
  await part.open();
  console.log(`Storefront  ${engine.STOREFRONT_URL}`);
}

main().catch(exitWithError);
