import { writeFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { configOf } from "./demonstration";
import { readEnv } from "./env";
import { csvLine } from "./import/export/csv-line";
import { importCatalogue } from "./import/import-catalogue";
import { oneAtATime } from "./import/one-at-a-time";
import { openShop } from "./import/open-shop";
import { progressOn } from "./import/progress";
import { Refused, UnreadableFile } from "./import/refused";
import { type Report, wordsOf } from "./import/report";
import { readShop } from "./shop";

/** What the engine still tells others of an edit after its transaction, in milliseconds. */
const tellingMs = 500;
const usage =
  "npm run import -- catalogue.csv [--pictures DIR] [--dry-run] [--language fr] [--currency EUR] [--encoding euc-kr] [--report refused.csv]";

/** `npm run import`: brings the shop to what a file of products says (docs/import.md). */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pictures: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      language: { type: "string" },
      currency: { type: "string" },
      encoding: { type: "string" },
      report: { type: "string" },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UnreadableFile(usage);
  const env = readEnv();
  const isDry = values["dry-run"];
  const { shop } = readShop();
  const own = shop.locales[shop.defaultLocale]?.language;
  const report = await oneAtATime(env.DATABASE_URL ?? "", async () => {
    const { app, ctx } = await openShop(await configOf(env), env.SUPERADMIN_USERNAME);
    try {
      const { pictures, language = own, currency, encoding } = values;
      const onProgress = progressOn(process.stdout);
      return await importCatalogue(app, ctx, {
        ...{ file, pictures, isDry, language, currency, encoding, onProgress },
      });
    } finally {
      await delay(tellingMs);
      await app.close();
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
