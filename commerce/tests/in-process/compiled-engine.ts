import { createRequire } from "node:module";
import path from "node:path";
import type { INestApplication, INestApplicationContext } from "@nestjs/common";
import type { VendureConfig } from "@vendure/core";
import { inject } from "vitest";
import { dist } from "../../../scripts/run/build";

// All of one realm with the compiled engine: classes of the ESM build are strangers to it.
export const require = createRequire(path.join(dist, "server.js"));

/** Vendure as the compiled engine has it. */
export const core: typeof import("@vendure/core") = require("@vendure/core");
/** GraphQL as the compiled engine has it: it takes another copy's schemas for foreign ones. */
export const graphql: typeof import("graphql") = require("graphql");

/** What the compiled engine is started with; `settings` say what differs from the tests' engine. */
export function configOf(settings: Record<string, string>): VendureConfig {
  const { createConfig }: typeof import("../../config") = require(path.join(dist, "config.js"));
  const { readEnv }: typeof import("../../env") = require(path.join(dist, "env.js"));
  const { readSecrets }: typeof import("../../secrets") = require(path.join(dist, "secrets.js"));
  const env = readEnv({ ...process.env, ...inject("engineSettings"), ...settings });
  return createConfig(env, env.DATABASE_URL ?? "", readSecrets(env));
}

/** The engine's services on the tests' database, without its tasks. */
export async function openServices(
  settings: Record<string, string> = {},
): Promise<INestApplicationContext> {
  const { withoutTasks }: typeof import("../../without-tasks") = require(
    path.join(dist, "without-tasks.js"),
  );
  return (await core.bootstrapWorker(withoutTasks(configOf(settings)))).app;
}

/** Another engine on the tests' database, in the test's own process and with plugins of Apollo. */
export function openServer(
  port: number,
  apolloServerPlugins: VendureConfig["apiOptions"]["apolloServerPlugins"],
): Promise<INestApplication> {
  const config = configOf({ COMMERCE_PORT: String(port) });
  return core.bootstrap(core.mergeConfig(config, { apiOptions: { apolloServerPlugins } }));
}
