import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readRecords } from "./records";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "records-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function recordsOf(content: string | Buffer, encoding?: string) {
  const file = path.join(folder, "file.csv");
  writeFileSync(file, content);
  const records: [number, string[]][] = [];
  for await (const { line, cells } of readRecords(file, encoding)) records.push([line, cells]);
  return records;
}

it("reads commas, semicolons and tabs, quoted lines, and where each row begins", async () => {
  for (const mark of [",", ";", "\t"])
    expect(await recordsOf(`a${mark}"b"\r\n1${mark}"x\ny ""q"""\r\n\r\n2${mark}z`)).toEqual([
      [1, ["a", "b"]],
      [2, ["1", 'x\ny "q"']],
      [5, ["2", "z"]],
    ]);
});

it("reads UTF-8 with a mark and UTF-16 with or without one", async () => {
  const text = "sku,name\nA,의자\n";
  const le = Buffer.from(text, "utf16le");
  const be = Buffer.from(le).swap16();
  for (const bytes of [
    Buffer.from(`\ufeff${text}`),
    Buffer.concat([Buffer.from([0xff, 0xfe]), le]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), be]),
    le,
    be,
  ])
    expect((await recordsOf(bytes)).map(([, cells]) => cells)).toEqual([
      ["sku", "name"],
      ["A", "의자"],
    ]);
});

it("does not guess another encoding, but says how the line would read", async () => {
  const cp949 = Buffer.concat([
    Buffer.from("sku,name\nA,Chair\nB,"),
    // 의자
    Buffer.from([0xc0, 0xc7, 0xc0, 0xda]),
    Buffer.from("\n"),
  ]);
  await expect(recordsOf(cp949)).rejects.toThrow(
    /not UTF-8 \(line 3\)[\s\S]*--encoding euc-kr[\s\S]*euc-kr: “B,의자”/,
  );
  expect((await recordsOf(cp949, "euc-kr"))[2]).toEqual([3, ["B", "의자"]]);
});

it("says where a quotation mark was left open", async () => {
  await expect(recordsOf('a,b\n1,2\n3,"x\n4,y\n')).rejects.toThrow(
    "The row after line 2 does not end: a quotation mark is not closed",
  );
  await expect(recordsOf('a,b\n1,2"x"\n')).rejects.toThrow("in the middle of a cell");
});
