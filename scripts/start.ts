import path from "node:path";
import { printOpen } from "./run/banner";
import { root } from "./run/build";
import { readPort } from "./run/ports";
import { openShop } from "./run/shop";

/** `npm start` and `npm run dev`: opens the shop and keeps it open until Ctrl-C. */
async function main(): Promise<void> {
  const began = Date.now();
  const mode = process.argv.includes("--dev") ? "dev" : "start";
  const shop = await openShop({
    port: readPort("PORT", 3000),
    ...(process.env.HOST ? { host: process.env.HOST } : {}),
    commercePort: readPort("COMMERCE_PORT", 3001),
    data: process.env.MARU_DATA ?? path.join(root, ".maru"),
    mode,
  });
  printOpen(shop, Date.now() - began);
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
