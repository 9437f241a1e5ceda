import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExif } from "./exif";

/** A JPEG's beginning with an Exif block of these tags. */
function jpeg(tags: Record<number, number>, little = true): ArrayBuffer {
  const entries = Object.entries(tags);
  const bytes = new ArrayBuffer(12 + 8 + 2 + 12 + 4 + 2 + entries.length * 12 + 4);
  const view = new DataView(bytes);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe1);
  view.setUint16(4, bytes.byteLength - 4);
  for (const [i, letter] of [..."Exif"].entries()) view.setUint8(6 + i, letter.charCodeAt(0));
  const start = 12;
  view.setUint16(start, little ? 0x4949 : 0x4d4d);
  view.setUint16(start + 2, 42, little);
  view.setUint32(start + 4, 8, little);
  view.setUint16(start + 8, 1, little);
  view.setUint16(start + 10, 0x8769, little);
  view.setUint16(start + 12, 4, little);
  view.setUint32(start + 14, 1, little);
  view.setUint32(start + 18, 26, little);
  view.setUint16(start + 26, entries.length, little);
  for (const [i, [tag, value]] of entries.entries()) {
    const at = start + 28 + i * 12;
    view.setUint16(at, Number(tag), little);
    view.setUint16(at + 2, 3, little);
    view.setUint32(at + 4, 1, little);
    view.setUint16(at + 8, value, little);
  }
  return bytes;
}

describe("readExif", () => {
  it.each([true, false])("reads the lens and the size, little-endian: %s", (little) => {
    expect(readExif(jpeg({ 41989: 26, 40962: 4032, 40963: 3024 }, little))).toEqual({
      equivalent: 26,
      width: 4032,
      height: 3024,
    });
  });

  it("takes a lens that no camera has for none", () => {
    expect(readExif(jpeg({ 41989: 0 }))?.equivalent).toBeNull();
    expect(readExif(jpeg({ 41989: 9000 }))?.equivalent).toBeNull();
  });

  it("answers null to files of other kinds and to broken ones, and never throws", () => {
    expect(readExif(new ArrayBuffer(0))).toBeNull();
    expect(readExif(new TextEncoder().encode("PNG").buffer)).toBeNull();
    const whole = new Uint8Array(jpeg({ 41989: 26 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.tuple(fc.nat(59), fc.nat(255))),
        (length, bytes) => {
          const broken = whole.slice(0, length);
          for (const [at, value] of bytes) if (at > 1 && at < broken.length) broken[at] = value;
          expect(() => readExif(broken.buffer)).not.toThrow();
        },
      ),
    );
  });
});
