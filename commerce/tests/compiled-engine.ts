import { createRequire } from "node:module";
import path from "node:path";
import type { INestApplicationContext } from "@nestjs/common";
import { inject } from "vitest";
import { root } from "../../scripts/run/build";

// All of one realm with the compiled engine: classes of the ESM build are strangers to it.
const dist = path.join(root, "commerce/dist");
const require = createRequire(path.join(dist, "server.js"));

/** Vendure as the compiled engine has it. */
export const core: typeof import("@vendure/core") = require("@vendure/core");

/**
 * The engine's services on the tests' database, without its tasks.
 * @param settings what differs from the tests' engine
 */
export async function openServices(
  settings: Record<string, string> = {},
): Promise<INestApplicationContext> {
  const { createConfig }: typeof import("../config") = require(path.join(dist, "config.js"));
  const { readEnv }: typeof import("../env") = require(path.join(dist, "env.js"));
  const { readSecrets }: typeof import("../secrets") = require(path.join(dist, "secrets.js"));
  const { withoutTasks }: typeof import("../without-tasks") = require(
    path.join(dist, "without-tasks.js"),
  );
  const env = readEnv({ ...process.env, ...inject("engineSettings"), ...settings });
  const config = createConfig(env, env.DATABASE_URL ?? "", readSecrets(env));
  return (await core.bootstrapWorker(withoutTasks(config))).app;
}
