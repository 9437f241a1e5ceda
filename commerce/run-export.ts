import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { TransactionalConnection } from "@vendure/core";
import type { EntityManager } from "typeorm";
import { configOf } from "./demonstration";
import { readEnv } from "./env";
import { customerLines } from "./import/export/customers";
import { orderLines } from "./import/export/orders";
import { productLines } from "./import/export/products";
import { openShop } from "./import/open-shop";
import { readArguments } from "./import/read-arguments";
import { loadShop } from "./import/shop/shop";
import { readShop } from "./shop";

const usage =
  "npm run export -- products|orders|customers file.csv [--bom] [--language fr]\n--bom is for Excel, which takes a file without it for one of its country's own encoding.";

const kinds: Record<
  string,
  (em: EntityManager, language: string | undefined) => AsyncGenerator<string>
> = {
  products: async function* (em, language) {
    yield* productLines(em, await loadShop(em, { language }));
  },
  orders: orderLines,
  customers: customerLines,
};

/** `npm run export`: products, orders or customers as a CSV file (docs/import.md). */
async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, {
    bom: { type: "boolean", default: false },
    language: { type: "string" },
  });
  const [kind = "", name] = positionals;
  const lines = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!lines || !name) throw new Error(usage);
  const file = path.resolve(name);
  const env = readEnv();
  const { shop } = readShop();
  const own = shop.locales[shop.defaultLocale]?.language;
  const { app } = await openShop(await configOf(env), env.SUPERADMIN_USERNAME);
  const { manager } = app.get(TransactionalConnection).rawConnection;
  // Beside it first: an export that is cut off leaves the file of before.
  const half = `${file}.half`;
  await pipeline(
    Readable.from(withMark(lines(manager, values.language ?? own), values.bom)),
    createWriteStream(half),
  );
  await rename(half, file);
  await app.close();
  console.log(`Wrote ${file}.`);
  process.exit(0);
}

async function* withMark(lines: AsyncGenerator<string>, bom: boolean): AsyncGenerator<string> {
  if (bom) yield "\ufeff";
  yield* lines;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
