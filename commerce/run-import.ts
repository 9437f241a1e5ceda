import { writeFile } from "node:fs/promises";
import { configOf } from "./demonstration";
import { readEnv } from "./env";
import { csvLine } from "./import/export/csv-line";
import { importInto, readImportCommand } from "./import/import-command";
import { oneAtATime } from "./import/one-at-a-time";
import { closeShop, openShop } from "./import/open-shop";
import { progressOn } from "./import/progress";
import { Refused, UnreadableFile } from "./import/refused";
import { type Report, wordsOf } from "./import/report";

/** `npm run import`: brings the shop to what a file of products says (docs/import.md). */
async function main(): Promise<void> {
  const command = readImportCommand(process.argv.slice(2));
  const env = readEnv();
  const report = await oneAtATime(env.DATABASE_URL ?? "", async () => {
    const opened = await openShop(await configOf(env), env.SUPERADMIN_USERNAME);
    try {
      return await importInto(opened, command, progressOn(process.stdout));
    } finally {
      await closeShop(opened);
    }
  });
  console.log(wordsOf(report, command.options.isDry));
  if (command.report) await writeFile(command.report, listOf(report));
  process.exit(report.refused.length > 0 ? 1 : 0);
}

function listOf({ refused }: Report): string {
  const rows = refused.map(({ line, sku, reason }) => [String(line), sku, reason]);
  return [["line", "sku", "reason"], ...rows].map(csvLine).join("");
}

main().catch((error: unknown) => {
  const isSaid = error instanceof UnreadableFile || error instanceof Refused;
  console.error(isSaid ? error.message : error);
  process.exit(1);
});
