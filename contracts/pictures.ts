/** The widths in pixels in which uploads are served, smallest first: each is a preset by its name. */
export const pictureWidths = [400, 800, 1600] as const;

/** The formats in which uploads are served to pages. */
export const pictureFormats = ["avif", "webp"] as const;
