import "./no-telemetry";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { GraphQLTypesLoader } from "@nestjs/graphql";
import {
  getFinalVendureSchema,
  preBootstrapConfig,
  type RuntimeVendureConfig,
  VENDURE_ADMIN_API_TYPE_PATHS,
  VENDURE_SHOP_API_TYPE_PATHS,
} from "@vendure/core";
import { buildSchema, lexicographicSortSchema, printSchema } from "graphql";
import { createConfig } from "./config";
import { readEnv } from "./env";

// `npm run schema` writes what both APIs of the engine understand into contracts/schema, as the
// configuration says it: no database is needed. `npm run schema:check` fails when they differ.

const folder = path.resolve(__dirname, "../../../contracts/schema");

const apis = [
  { name: "shop", typePaths: VENDURE_SHOP_API_TYPE_PATHS },
  { name: "admin", typePaths: VENDURE_ADMIN_API_TYPE_PATHS },
] as const;

/** One API's schema in the order of its names, so that only real changes show. */
async function printed(
  { name, typePaths }: (typeof apis)[number],
  config: RuntimeVendureConfig,
): Promise<string> {
  const sdl = await getFinalVendureSchema({
    config,
    typePaths,
    typesLoader: new GraphQLTypesLoader(),
    apiType: name,
    output: "sdl",
  });
  return `${printSchema(lexicographicSortSchema(buildSchema(sdl)))}\n`;
}

async function main(): Promise<void> {
  // Nothing is opened: neither the address nor the secrets are of any shop.
  const secrets = { cookie: "print", revalidate: "print", pickup: "print", push: "print" };
  const config = await preBootstrapConfig(createConfig(readEnv({}), "postgres://print", secrets));
  mkdirSync(folder, { recursive: true });
  for (const api of apis) {
    const file = path.join(folder, `${api.name}.graphql`);
    const sdl = await printed(api, config);
    if (!process.argv.includes("--check")) writeFileSync(file, sdl);
    else if (readFileSync(file, "utf8") !== sdl)
      throw new Error(
        `contracts/schema/${api.name}.graphql differs from the engine: npm run schema`,
      );
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
