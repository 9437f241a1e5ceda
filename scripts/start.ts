import { samplesBelong } from "../commerce/samples/samples-belong";
import { printOpen } from "./run/banner";
import { readSettings } from "./run/settings";
import { openShop } from "./run/shop";

/** `npm start` and `npm run dev`: opens the shop and keeps it open until Ctrl-C. */
async function main(): Promise<void> {
  const began = Date.now();
  const mode = process.argv.includes("--dev") ? "dev" : "start";
  const { engine, port, demo } = await readSettings("shop");
  const shop = await openShop({
    port,
    host: engine.HOST,
    commercePort: engine.COMMERCE_PORT,
    data: engine.MARU_DATA,
    storefrontUrl: engine.STOREFRONT_URL,
    demo,
    mode,
  });
  const samples = demo && samplesBelong(engine, !engine.DATABASE_URL);
  printOpen(shop, Date.now() - began, samples);
  const end = () => {
    console.log("\nClosing the shop …");
    shop.stop().then(() => process.exit(0));
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
