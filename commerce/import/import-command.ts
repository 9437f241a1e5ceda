import { readShop } from "../shop";
import { type ImportOptions, importCatalogue } from "./import-catalogue";
import { importShelves } from "./import-shelves";
import type { OpenShop } from "./open-shop";
import { needFile, readArguments } from "./read-arguments";
import { UnreadableFile } from "./refused";
import type { Report } from "./report";

const usage =
  "npm run import -- [shelves] catalogue.csv [--pictures DIR] [--dry-run] [--language fr] [--currency EUR] [--location CODE] [--encoding euc-kr] [--report refused.csv]";

export interface ImportCommand {
  /** What the file is of. */
  what: "products" | "shelves";
  options: ImportOptions;
  /** Where refused rows are to be listed. */
  report: string | undefined;
}

/**
 * What an import was asked to do.
 * @param args as they were typed
 * @throws UnreadableFile in words for a person
 */
export function readImportCommand(args: string[]): ImportCommand {
  const { values, positionals } = readArguments(
    usage,
    {
      pictures: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      language: { type: "string" },
      currency: { type: "string" },
      location: { type: "string" },
      encoding: { type: "string" },
      report: { type: "string" },
    },
    args,
  );
  const what = positionals[0] === "shelves" && positionals.length > 1 ? "shelves" : "products";
  const [file, ...more] = what === "shelves" ? positionals.slice(1) : positionals;
  if (!file || more.length > 0) throw new UnreadableFile(usage);
  needFile(file);
  const { "dry-run": isDry, report, ...assumed } = values;
  return { what, options: { ...assumed, file, isDry }, report };
}

/** Imports into a shop that is open; in the language of its own where none was said. */
export function importInto(
  { app, ctx }: OpenShop,
  { what, options }: ImportCommand,
  onProgress?: ImportOptions["onProgress"],
): Promise<Report> {
  const { shop } = readShop();
  const own = shop.locales[shop.defaultLocale]?.language;
  const { language = own } = options;
  if (what === "shelves") return importShelves(app, { ...options, language });
  return importCatalogue(app, ctx, { ...options, language, ...(onProgress && { onProgress }) });
}
