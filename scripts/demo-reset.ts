import { createInterface } from "node:readline/promises";
import { exitWithError } from "./run/close";
import { runMaintenance } from "./run/maintenance";

const name = "Putting the demonstration back";

/**
 * `npm run demo:reset`: puts back what merchants changed and deleted of the demonstration. It says
 * first what it overwrites, and asks, unless `-- --yes` is given.
 */
async function main(): Promise<void> {
  await runMaintenance(async ({ settings, run }) => {
    if (!settings.demo)
      throw new Error(
        "This shop is no demonstration: nothing is put back. (MARU_DEMO=1 would make a database of yours one.)",
      );
    await run("Preparing the database", "prepare.js", ["--silent"]);
    await run(name, "reset-demo.js");
    console.log(
      "Orders, customers, people who work here, stock, and what you added yourself stay.",
    );
    if (process.argv.includes("--yes") || (await isAgreed()))
      await run(name, "reset-demo.js", ["--do"]);
    else console.log("Nothing was changed.");
  });
  process.exit(0);
}

async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Put it back? Type yes: ");
  terminal.close();
  return answer.trim().toLowerCase() === "yes";
}

main().catch(exitWithError);
