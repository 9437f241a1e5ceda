import { Client } from "pg";
import { holdDatabase, resetDemonstration } from "./demonstration";
import { readEnv } from "./env";

/** How many things of a kind are named. */
const named = 12;

/**
 * Puts the demonstration back (`--do`), or only says what that overwrites. `npm run demo:reset` asks
 * in between.
 */
async function main(): Promise<void> {
  const env = readEnv();
  const client = new Client({ connectionString: env.DATABASE_URL });
  await client.connect();
  await holdDatabase(client);
  const does = process.argv.includes("--do");
  const putBack = await resetDemonstration(client, env, does ? "do" : "look");
  console.log(does ? "The demonstration is back." : describe(putBack));
  await client.end();
  process.exit(0);
}

function describe(putBack: ReadonlyMap<string, readonly string[]>): string {
  if (putBack.size === 0) return "Nothing of the demonstration was changed.";
  const kinds = [...new Set([...putBack.keys()].map(kindOf))];
  const lines = kinds.flatMap((kind) => {
    const things = [...putBack].filter(([thing]) => kindOf(thing) === kind);
    return [
      `  ${kind}: ${things.length}`,
      ...things.slice(0, named).map(([thing, fields]) => {
        const what = new Set(fields.map((field) => field.replace(/:\d+$/, "")));
        return `    ${thing.slice(kind.length + 1)}: ${[...what].join(", ")}`;
      }),
      ...(things.length > named ? [`    … and ${things.length - named} more`] : []),
    ];
  });
  return `What you changed or deleted of the demonstration is overwritten:\n${lines.join("\n")}`;
}

function kindOf(thing: string): string {
  return thing.slice(0, thing.indexOf(" "));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
