/** The widths in pixels in which uploads are served, smallest first: each is a preset by its name. */
export const pictureWidths = [400, 800, 1600] as const;

/** The formats in which uploads are served to pages. */
export const pictureFormats = ["avif", "webp"] as const;

/**
 * Where uploads lie below the engine's folder of assets: Vendure's two, and that of imports. Pictures
 * in other sizes are made of these alone.
 */
export const uploadFolders = {
  source: "source",
  preview: "preview",
  imported: "imported",
} as const;

const folders: ReadonlySet<string> = new Set(Object.values(uploadFolders));

/** Whether pictures of pages are made of what lies in a folder of assets. */
export function isUploadFolder(name: string | undefined): boolean {
  return name !== undefined && folders.has(name);
}
