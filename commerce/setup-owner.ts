import { Client } from "pg";
import { readEnv } from "./env";
import { hasOwner, makeOwnerLink } from "./owner-link";

/** Prints a link by which a person becomes the owner; where there is one, only with `--another`. */
async function main(): Promise<void> {
  const env = readEnv();
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  if (!process.argv.includes("--another") && (await hasOwner(client, env)))
    throw new Error(
      "The shop has an owner already. `npm run setup:owner -- --another` makes a link for another one.",
    );
  console.log(`\n${await makeOwnerLink(client, env)}\n`);
  await client.end();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
