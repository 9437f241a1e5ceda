import { truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { csvLine } from "../../commerce/import/export/csv-line";
import { chair } from "./catalogue";
import { Command } from "./commands";

/** A file that cannot be right, and the words by which the retailer learns why. */
interface Trial {
  file: string;
  content: Buffer | string;
  /** How the command ends. */
  code: number;
  says: RegExp[];
}

/** Imports what retailers send by mistake: each is said in words, and nothing else is lost by it. */
export async function importBadFiles(
  folder: string,
  env: Record<string, string>,
): Promise<string[]> {
  const photos = path.join(folder, "photos");
  writeFileSync(path.join(photos, "huge.jpg"), "");
  truncateSync(path.join(photos, "huge.jpg"), 60_000_000);
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from("ftypheic"),
    Buffer.alloc(99),
  ]);
  writeFileSync(path.join(photos, "phone.heic"), heic);
  const print = { width: 900, height: 900, channels: 3 as const, background: "#a0522d" };
  await sharp({ create: print })
    .toColourspace("cmyk")
    .jpeg()
    .toFile(path.join(photos, "print.jpg"));
  const missed: string[] = [];
  for (const { file, content, code, says } of trials()) {
    const full = path.join(folder, file);
    writeFileSync(full, content);
    const command = new Command("import.ts", [full, "--pictures", photos], env);
    const ended = await command.end();
    if (ended !== code) missed.push(`${file} ends with ${ended} in place of ${code}`);
    for (const words of says)
      if (!words.test(command.said)) missed.push(`${file} does not say ${words}`);
    if (/^ {4}at /m.test(command.said)) missed.push(`${file} shows a stack`);
  }
  return missed;
}

const row = (cells: Record<string, string>) =>
  csvLine(
    ["product", "sku", "name:fr", "price:EUR", "tax", "description:fr", "pictures"].map(
      (name) => cells[name] ?? "",
    ),
  );

function trials(): Trial[] {
  const good = { "price:EUR": "12.90", "name:fr": "Bol" };
  const faults: [Record<string, string>, RegExp][] = [
    [{ ...good, sku: "BAD-1", "price:EUR": "1,234" }, /line 2 \(BAD-1\).*1,234/],
    [{ ...good, sku: "BAD-2", tax: "Luxe" }, /line 3 \(BAD-2\).*no tax category “Luxe”/],
    [{ ...good, sku: "BAD-3", "name:fr": "<b>Bol</b>" }, /line 4 \(BAD-3\).*HTML/],
    [
      { ...good, sku: "BAD-4", "description:fr": "a".repeat(1_000_000) },
      /line 5 \(BAD-4\).*1000000 characters/,
    ],
    [{ ...good, sku: "BAD-5", pictures: "huge.jpg" }, /line 6 \(BAD-5\).*60 MB/],
    [{ ...good, sku: "BAD-6", pictures: "phone.heic" }, /line 7 \(BAD-6\).*HEIC/],
    [{ ...good, sku: "NS-PRINT", pictures: "print.jpg" }, /1 product added/],
    [{ ...good, sku: "BAD-1" }, /line 9 \(BAD-1\).*product of line 2/],
    [{ sku: "BAD-7", "price:EUR": "5" }, /line 10 \(BAD-7\).*needs a name in fr/],
    [{ ...good, sku: "BAD-8", pictures: "no-such.jpg" }, /line 11 \(BAD-8\).*no picture/],
  ];
  return [
    {
      file: "faults.csv",
      content: [
        csvLine(["product", "sku", "name:fr", "price:EUR", "tax", "description:fr", "pictures"]),
        ...faults.map(([cells]) => row(cells)),
      ].join(""),
      code: 1,
      says: faults.map(([, words]) => words),
    },
    {
      // 의자 in cp949, as a Korean Excel saves it.
      file: "cp949.csv",
      content: Buffer.concat([
        Buffer.from(`sku,name:ko\n${chair.sku},`),
        Buffer.from([0xc0, 0xc7, 0xc0, 0xda, 0x0a]),
      ]),
      code: 1,
      says: [/not UTF-8 \(line 2\)/, /euc-kr: .*의자/],
    },
    {
      file: "utf-16.csv",
      content: Buffer.from(`\ufeffsku\tprice:KRW\n${chair.sku}\t373,500\n`, "utf16le"),
      code: 0,
      says: [/0 products added, (0 changed, 1 as they are|1 changed)/],
    },
  ];
}
