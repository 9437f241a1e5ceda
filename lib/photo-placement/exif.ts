export interface Exif {
  /** Millimetres on 35 mm film that the lens was equivalent to. */
  equivalent: number | null;
  /** Pixels as taken: others mean that the picture was cropped since. */
  width: number | null;
  height: number | null;
}

const tags = { exifBlock: 0x8769, equivalent: 0xa405, width: 0xa002, height: 0xa003 } as const;

/**
 * What a JPEG's own notes say of its lens; null when it carries none or they are broken. Reads within
 * the given bytes only (the notes lie at the beginning), whatever lengths they claim.
 */
export function readExif(bytes: ArrayBuffer): Exif | null {
  const view = new DataView(bytes);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 4 <= view.byteLength; ) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if ((marker & 0xff00) !== 0xff00 || length < 2 || marker === 0xffda) return null;
    if (marker === 0xffe1 && nameAt(view, at + 4) === "Exif") return readTiff(view, at + 10);
    at += 2 + length;
  }
  return null;
}

function nameAt(view: DataView, at: number): string {
  if (at + 4 > view.byteLength) return "";
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}

function readTiff(view: DataView, start: number): Exif | null {
  if (start + 8 > view.byteLength) return null;
  const order = view.getUint16(start);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  const first = readBlock(view, start, view.getUint32(start + 4, little), little);
  const block = first.get(tags.exifBlock);
  const inner = block === undefined ? first : readBlock(view, start, block, little);
  const positive = (tag: number) => {
    const value = inner.get(tag);
    return value !== undefined && value > 0 ? value : null;
  };
  const equivalent = positive(tags.equivalent);
  return {
    // A lens of 5 or 900 mm is a note gone wrong.
    equivalent: equivalent !== null && equivalent >= 8 && equivalent <= 300 ? equivalent : null,
    width: positive(tags.width),
    height: positive(tags.height),
  };
}

/** The tags of a block whose values are whole numbers that fit beside them. */
function readBlock(
  view: DataView,
  start: number,
  at: number,
  little: boolean,
): Map<number, number> {
  const found = new Map<number, number>();
  const block = start + at;
  if (block + 2 > view.byteLength) return found;
  const count = Math.min(view.getUint16(block, little), 512);
  for (let i = 0; i < count; i++) {
    const entry = block + 2 + i * 12;
    if (entry + 12 > view.byteLength) break;
    const kind = view.getUint16(entry + 2, little);
    if (kind === 3) found.set(view.getUint16(entry, little), view.getUint16(entry + 8, little));
    if (kind === 4) found.set(view.getUint16(entry, little), view.getUint32(entry + 8, little));
  }
  return found;
}
