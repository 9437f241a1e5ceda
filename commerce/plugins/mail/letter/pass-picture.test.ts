import { inflateSync } from "node:zlib";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { passPicture } from "./pass-picture";

const text = "MARU1.7.4WFEBGSLKTR78ZEX.seongsu.1.c2lnbmF0dXJl";
const scale = 6;

/** The dots of a PNG of one bit per dot. */
function dotsOf(png: Buffer): boolean[][] {
  const width = png.readUInt32BE(16);
  const data = png.indexOf("IDAT");
  const length = png.readUInt32BE(data - 4);
  const raw = inflateSync(png.subarray(data + 4, data + 4 + length));
  const stride = 1 + Math.ceil(width / 8);
  return Array.from({ length: width }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const byte = raw[y * stride + 1 + (x >> 3)] ?? 0;
      return (byte & (0x80 >> (x & 7))) === 0;
    }),
  );
}

describe("passPicture", () => {
  it("shows every dot of the code in its place", () => {
    const { data, size } = encode(text, { ecc: "M", border: 4 });
    const dots = dotsOf(passPicture(text));
    expect(dots).toHaveLength(size * scale);
    const seen = data.map((row, y) => row.map((_, x) => dots[y * scale + 3]?.[x * scale + 3]));
    expect(seen).toEqual(data);
  });

  it("keeps a white edge of four dots, without which scanners find nothing", () => {
    const dots = dotsOf(passPicture(text));
    const edge = dots.slice(0, 4 * scale).flat();
    expect(edge.some(Boolean)).toBe(false);
  });
});
