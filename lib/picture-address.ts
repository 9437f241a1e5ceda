import shop from "@/shop.config";

/** Pictures that are files of the storefront, whichever address the engine believes it to have. */
const ownFile = new RegExp(`^(?:https?://[^/]+)?(/${shop.catalogue.files}/.+)$`);

/** Where the engine keeps its uploads. */
const uploads = /^https?:\/\/.*?\/assets\//;

/** Where browsers find a model that the engine names: `/media` passes it on as it is. */
export function modelAddress(source: string): string {
  return source.replace(uploads, "/media/");
}

/** Where browsers find a film that the engine names. */
export function mediaAddress(source: string): string {
  return `${source.replace(uploads, "/media/")}?as=video`;
}

/**
 * Where browsers find a picture that the engine names. They do not reach the engine itself: `/media`
 * passes uploads on, as WebP and not wider than this.
 */
export function pictureAddress(source: string, width: 400 | 800 | 1600 = 1600): string {
  const [, file] = ownFile.exec(source) ?? [];
  if (file) return file;
  const upload = source.replace(uploads, "/media/");
  return `${upload}?preset=${width}&format=webp`;
}

/** What the engine calls a model's file for phones by, without its ending. */
export function modelName(source: string): string {
  return source.replace(/^.*\//, "").replace(/\.ar\.glb$/, "");
}
