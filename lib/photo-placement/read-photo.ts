import { readExif } from "./exif";
import { focalOfEquivalent } from "./focal";

export interface Photo {
  /** The picture, upright, at most `mostPixels` wide. */
  canvas: HTMLCanvasElement;
  /** Of its lens in pixels of the canvas, if the file names it and was not cropped since. */
  exifFocal: number | null;
}

export type PhotoTrouble = "heic" | "unreadable" | "tooSmall";

const mostPixels = 2048;
const leastPixels = 320;
// The notes lie at a file's beginning; previews inside them may be long.
const headBytes = 512 * 1024;

/** Opens a photo in the browser: nothing is sent anywhere. Large ones are made smaller while decoding. */
export async function readPhoto(
  file: Blob,
): Promise<{ ok: true; photo: Photo } | { ok: false; trouble: PhotoTrouble }> {
  const head = await file.slice(0, headBytes).arrayBuffer();
  const bitmap = await decode(file);
  if (!bitmap) return { ok: false, trouble: isHeic(head, file.type) ? "heic" : "unreadable" };
  const { width, height } = bitmap;
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  bitmap.close();
  if (Math.min(width, height) < leastPixels) return { ok: false, trouble: "tooSmall" };
  return { ok: true, photo: { canvas, exifFocal: focalOf(head, width, height) } };
}

async function decode(file: Blob): Promise<ImageBitmap | null> {
  const small = { resizeWidth: mostPixels, resizeQuality: "high" as const };
  return createImageBitmap(file, small)
    .catch(() => createImageBitmap(file))
    .catch(() => null);
}

function isHeic(head: ArrayBuffer, type: string): boolean {
  const brand = new TextDecoder("latin1").decode(head.slice(4, 12));
  return /heic|heif/i.test(type) || /^ftyp(heic|heix|hevc|mif1|msf1|heim)/.test(brand);
}

function focalOf(head: ArrayBuffer, width: number, height: number): number | null {
  const exif = readExif(head);
  if (!exif?.equivalent) return null;
  if (exif.width && exif.height) {
    const taken = Math.max(exif.width, exif.height) / Math.min(exif.width, exif.height);
    const here = Math.max(width, height) / Math.min(width, height);
    if (Math.abs(taken / here - 1) > 0.02) return null;
  }
  return focalOfEquivalent(exif.equivalent, width, height);
}
