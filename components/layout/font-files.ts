/** Made by scripts/subset-fonts.ts; do not edit. The faces that pages open with. */
export const fontFiles = {
  latin: "/fonts/latin.ef430c30.woff2",
  ar: "/fonts/ar-core.666bb06d.woff2",
  ko: "/fonts/kr-core.e4209ca2.woff2",
  ja: "/fonts/jp-core-400.90353ffb.woff2",
} as const;
