import path from "node:path";
import {
  bootstrap,
  DefaultSearchPlugin,
  JobQueueService,
  RequestContextService,
  SearchService,
  TransactionalConnection,
  User,
} from "@vendure/core";
import { SubscribableJob } from "@vendure/core/dist/job-queue/subscribable-job";
import { PostgresSearchStrategy } from "@vendure/core/dist/plugin/default-search-plugin/search-strategy/postgres-search-strategy";

// Compiled: decorators need the types that only the compiler writes down.
const dist = path.resolve(__dirname, "../dist/commerce");

/** The same engine with Vendure's own search in place of ours; with `--reindex` it fills its index. */
async function main(): Promise<void> {
  const { createConfig } = require(path.join(dist, "config.js")) as typeof import("../config");
  const { readEnv } = require(path.join(dist, "env.js")) as typeof import("../env");
  const { readSecrets } = require(path.join(dist, "secrets.js")) as typeof import("../secrets");
  const env = readEnv();
  const config = createConfig(env, env.DATABASE_URL ?? "", readSecrets(env));
  config.plugins = [
    ...(config.plugins ?? []).filter(
      (plugin) => !("name" in plugin) || plugin.name !== "SearchPlugin",
    ),
    DefaultSearchPlugin.init({
      bufferUpdates: false,
      indexStockStatus: true,
      searchStrategy: new PostgresSearchStrategy(),
    }),
  ];
  config.dbConnectionOptions = { ...config.dbConnectionOptions, synchronize: true } as never;
  const app = await bootstrap(config);
  if (process.argv.includes("--reindex")) await reindex(app);
  process.send?.("ready");
}

async function reindex(app: Awaited<ReturnType<typeof bootstrap>>): Promise<void> {
  await app.get(JobQueueService).start();
  const connection = app.get(TransactionalConnection);
  const user = await connection.rawConnection.getRepository(User).findOneOrFail({
    where: { identifier: "superadmin" },
    relations: { roles: { channels: true } },
  });
  const channels = await connection.rawConnection.query("SELECT token FROM channel");
  for (const { token } of channels) {
    const ctx = await app
      .get(RequestContextService)
      .create({ apiType: "admin", user, channelOrToken: token });
    const job = await app.get(SearchService).reindex(ctx);
    if (!(job instanceof SubscribableJob)) throw new Error("The job cannot be followed.");
    await job.updates({ timeoutMs: 3_600_000, pollInterval: 500 }).toPromise();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
