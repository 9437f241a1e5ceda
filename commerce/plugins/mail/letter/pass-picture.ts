import { deflateSync } from "node:zlib";
import { encode } from "uqr";

const scale = 6;

/**
 * A QR code as a PNG (ISO/IEC 15948) of one bit per dot, black on white. It has the quiet zone that
 * scanners expect.
 */
export function passPicture(text: string): Buffer {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const width = size * scale;
  const bytes = Math.ceil(width / 8);
  const rows = Array.from({ length: width }, (_, y) => {
    // Each row begins with its filter: none.
    const row = Buffer.alloc(1 + bytes, 0xff);
    row[0] = 0;
    for (let x = 0; x < width; x++)
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) clearBit(row, x);
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function clearBit(row: Buffer, x: number): void {
  const at = 1 + (x >> 3);
  row[at] = (row[at] ?? 0) & ~(0x80 >> (x & 7));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** CRC-32 as PNG takes it: polynomial 0xEDB88320, reflected. */
function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
