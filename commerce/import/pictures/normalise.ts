import { open, readFile } from "node:fs/promises";
import sharp, { type Metadata } from "sharp";
import { quoted, Refused } from "../refused";
import type { PictureFile } from "./picture-folder";

/** Longer sides serve no screen. */
const longestSide = 4096;
const mostPixels = 150_000_000;
const readable = new Set(["jpeg", "png", "webp", "tiff", "gif", "avif"]);

export interface Picture {
  bytes: Buffer;
  mimeType: "image/jpeg" | "image/webp";
  extension: "jpg" | "webp";
  width: number;
  height: number;
}

/**
 * A picture as the shop keeps it: upright, in sRGB, at most 4096 pixels. It is without the place
 * and the camera that its file tells of. A JPEG that is all of this already stays as it is.
 * @throws Refused for what is no picture, or in a format that is not read here
 */
export async function normalise({ path, name }: PictureFile): Promise<Picture> {
  if (await isHeic(path))
    throw new Refused(`${quoted(name)} is a HEIC picture, as iPhones take them; save it as JPEG`);
  const source = sharp(path, { limitInputPixels: mostPixels, failOn: "error" });
  const meta = await source.metadata().catch((error: Error) => {
    throw new Refused(`${quoted(name)} is no picture that can be read (${reasonOf(error)})`);
  });
  const { format, width = 0, height = 0, hasAlpha = false } = meta;
  if (!readable.has(format === "heif" ? "avif" : format))
    throw new Refused(`${quoted(name)} is ${format?.toUpperCase()}; save it as JPEG, PNG or WebP`);
  if (isKept(meta)) {
    const bytes = await readFile(path);
    await decodes(bytes, name);
    return { bytes, mimeType: "image/jpeg", extension: "jpg", width, height };
  }
  const upright = source
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
  const encoded = hasAlpha
    ? upright.webp({ quality: 92, alphaQuality: 100 })
    : upright.jpeg({ quality: 92, mozjpeg: false });
  const { data, info } = await encoded
    .toBuffer({ resolveWithObject: true })
    .catch((error: Error) => {
      throw new Refused(`${quoted(name)} is damaged (${reasonOf(error)})`);
    });
  return {
    bytes: data,
    width: info.width,
    height: info.height,
    ...(hasAlpha
      ? { mimeType: "image/webp" as const, extension: "webp" as const }
      : { mimeType: "image/jpeg" as const, extension: "jpg" as const }),
  };
}

function isKept(meta: Metadata): boolean {
  const { format, space, orientation = 1, width = 0, height = 0, exif, xmp, iptc, icc } = meta;
  return (
    format === "jpeg" &&
    space === "srgb" &&
    orientation === 1 &&
    Math.max(width, height) <= longestSide &&
    !exif &&
    !xmp &&
    !iptc &&
    !icc
  );
}

/** What is kept as it is must be whole, too. */
async function decodes(bytes: Buffer, name: string): Promise<void> {
  await sharp(bytes, { failOn: "error" })
    .resize(16)
    .toBuffer()
    .catch((error: Error) => {
      throw new Refused(`${quoted(name)} is damaged (${reasonOf(error)})`);
    });
}

async function isHeic(file: string): Promise<boolean> {
  const handle = await open(file);
  const { buffer } = await handle.read(Buffer.alloc(32), 0, 32, 0);
  await handle.close();
  return /^ftyp(hei[cxms]|hev[cxms]|mif1(?!.*avif))/.test(buffer.toString("latin1", 4, 32));
}

function reasonOf({ message }: Error): string {
  return message.split("\n")[0] ?? message;
}
