import { crc32 } from "node:zlib";

export interface Entry {
  name: string;
  data: Buffer;
}

/**
 * A zip without compression, each file's bytes starting at a multiple of 64. A USDZ may be no other
 * kind (usdz specification, "Layout"). Dates are fixed, so that the same input gives the same
 * bytes.
 */
export function storedZip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const label = Buffer.from(name, "utf8");
    const bare = 30 + label.length;
    let pad = (64 - ((offset + bare) % 64)) % 64;
    // An extra field has a head of four bytes of its own.
    if (pad > 0 && pad < 4) pad += 64;
    const head = Buffer.alloc(30);
    const sum = crc(data);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x21, 12);
    head.writeUInt32LE(sum, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(label.length, 26);
    head.writeUInt16LE(pad, 28);
    const extra = Buffer.alloc(pad);
    if (pad) {
      extra.writeUInt16LE(0x1986, 0);
      extra.writeUInt16LE(pad - 4, 2);
    }
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    head.copy(central, 6, 4, 28);
    central.writeUInt32LE(offset, 42);
    directory.push(central, label);
    parts.push(head, label, extra, data);
    offset += bare + pad + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

const crc = (data: Buffer): number => crc32(data);

/** Where each file of a stored zip begins, and how it is stored; for tests and checks. */
export function readZip(
  zip: Buffer,
): Array<{ name: string; start: number; method: number; data: Buffer }> {
  const files = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [size, label, extra] = [
      zip.readUInt32LE(at + 22),
      zip.readUInt16LE(at + 26),
      zip.readUInt16LE(at + 28),
    ];
    const start = at + 30 + label + extra;
    files.push({
      name: zip.toString("utf8", at + 30, at + 30 + label),
      start,
      method: zip.readUInt16LE(at + 8),
      data: zip.subarray(start, start + size),
    });
    at = start + size;
  }
  return files;
}
