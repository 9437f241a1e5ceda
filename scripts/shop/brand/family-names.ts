/** The names of a font's family: for programs that know four styles, and for all others. */
const familyIds = new Set([1, 16]);
/** Platforms whose names are UTF-16: Unicode and Windows. */
const wide = new Set([0, 3]);

/** What a font (TTF or OTF) calls its family, by its table `name` (OpenType 1.9). */
export function familiesOf(font: Buffer): string[] {
  const tables = font.readUInt16BE(4);
  const entry = Array.from({ length: tables }, (_, table) => 12 + table * 16).find(
    (at) => font.toString("latin1", at, at + 4) === "name",
  );
  if (entry === undefined) return [];
  const table = font.subarray(font.readUInt32BE(entry + 8));
  const texts = table.readUInt16BE(4);
  const names = Array.from({ length: table.readUInt16BE(2) }, (_, record) => {
    const at = 6 + record * 12;
    const [platform, id] = [table.readUInt16BE(at), table.readUInt16BE(at + 6)];
    if (!familyIds.has(id) || !wide.has(platform)) return [];
    const from = texts + table.readUInt16BE(at + 10);
    return utf16(table.subarray(from, from + table.readUInt16BE(at + 8)));
  });
  // A list of families has commas between.
  return [...new Set(names.flat())].filter((name) => name && !name.includes(","));
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString("utf16le");
}
