import type { HomePieces } from "../../lib/content/shop-content";

/**
 * The home page is laid out around these pieces, as a magazine is: its words speak of sitting down,
 * and each cut of a picture was chosen for its thing.
 */
export const home: HomePieces = {
  opening: "haneul-lounge-chair",
  maker: "dal-moon-jar",
  spread: [
    { range: "seating", piece: "nuri-rocking-chair" },
    { range: "lighting", piece: "dalbit-floor-lamp" },
    { range: "ceramics", piece: "chasil-tea-set" },
    { range: "tables", piece: "soban-side-table" },
  ],
  strip: "new",
};
