import path from "node:path";
import { root } from "./run/build";
import { openEngine } from "./run/engine";
import { assertFree, readPort } from "./run/ports";

/** `npm run engine`: database and engine alone, for work on plugins. */
const port = readPort("COMMERCE_PORT", 3001);
await assertFree(port, "COMMERCE_PORT");
const engine = await openEngine({
  port,
  data: process.env.MARU_DATA ?? path.join(root, ".maru"),
  storefrontUrl: process.env.STOREFRONT_URL ?? "http://localhost:3000",
});
console.log(`Engine  ${engine.url}/shop-api  ${engine.url}/admin-api`);
console.log(`Database  ${engine.databaseUrl}`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => engine.stop().then(() => process.exit(0)));
