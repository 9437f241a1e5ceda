import { writeFile } from "node:fs/promises";
import { configOf } from "./demonstration";
import { readEnv } from "./env";
import { csvLine } from "./import/export/csv-line";
import { importCatalogue } from "./import/import-catalogue";
import { oneAtATime } from "./import/one-at-a-time";
import { closeShop, openShop } from "./import/open-shop";
import { progressOn } from "./import/progress";
import { needFile, readArguments } from "./import/read-arguments";
import { Refused, UnreadableFile } from "./import/refused";
import { type Report, wordsOf } from "./import/report";
import { readShop } from "./shop";

const usage =
  "npm run import -- catalogue.csv [--pictures DIR] [--dry-run] [--language fr] [--currency EUR] [--location CODE] [--encoding euc-kr] [--report refused.csv]";

/** `npm run import`: brings the shop to what a file of products says (docs/import.md). */
async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, {
    pictures: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    language: { type: "string" },
    currency: { type: "string" },
    location: { type: "string" },
    encoding: { type: "string" },
    report: { type: "string" },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UnreadableFile(usage);
  needFile(file);
  const env = readEnv();
  const isDry = values["dry-run"];
  const { shop } = readShop();
  const own = shop.locales[shop.defaultLocale]?.language;
  const report = await oneAtATime(env.DATABASE_URL ?? "", async () => {
    const opened = await openShop(await configOf(env), env.SUPERADMIN_USERNAME);
    try {
      const { pictures, language = own, currency, location, encoding } = values;
      const onProgress = progressOn(process.stdout);
      return await importCatalogue(opened.app, opened.ctx, {
        ...{ file, pictures, isDry, language, currency, location, encoding, onProgress },
      });
    } finally {
      await closeShop(opened);
    }
  });
  console.log(wordsOf(report, isDry));
  if (values.report) await writeFile(values.report, listOf(report));
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
