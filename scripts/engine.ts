import { openEngine } from "./run/engine";
import { readSettings } from "./run/settings";

/** `npm run engine`: database and engine alone, for work on plugins. */
async function main(): Promise<void> {
  const { engine: settings, demo } = await readSettings("engine");
  const engine = await openEngine({
    port: settings.COMMERCE_PORT,
    data: settings.MARU_DATA,
    storefrontUrl: settings.STOREFRONT_URL,
    demo,
  });
  console.log(`Engine  ${engine.url}/shop-api  ${engine.url}/admin-api`);
  console.log(`Database  ${engine.databaseUrl}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => engine.stop().then(() => process.exit(0)));
}

main().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
});
