import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { mirrorPath } from "../solids/drawn";
import type { Garment } from "./garment";
import { hanging, onHanger, wallShade } from "./hanging";

/** Draws a design for the left side, and its mirror image for the right. */
function bothSides(d: string, draw: (d: string, sign: 1 | -1) => void): void {
  draw(d, -1);
  draw(mirrorPath(d), 1);
}

/** A linen shirt: soft collar, one pocket, a long tail. */
export function shirt(piece: Piece): Scene {
  const buttons = piece.colour("buttons", "#c9b48c");
  const body =
    "M-19 6 C-34 10 -48 14 -60 20 C-63 44 -61 68 -60 86 C-58 130 -61 180 -63 222 C-54 240 -30 257 0 258 C30 257 54 240 63 222 C61 180 58 130 60 86 C61 68 63 44 60 20 C48 14 34 10 19 6 C10 18 -10 18 -19 6 Z";
  const sleeve =
    "M-58 19 C-72 24 -81 38 -86 60 C-93 96 -98 142 -100 186 C-94 191 -84 193 -76 192 C-74 152 -68 112 -59 88 C-56 60 -55 40 -58 19 Z";
  const sew = (g: Garment): void => {
    wallShade(g, body + sleeve + mirrorPath(sleeve));
    g.panel("M-20 7 C-12 -3 12 -3 20 7 C12 22 -12 22 -20 7 Z", 0.74);
    bothSides(sleeve, (d, sign) => g.panel(d, sign < 0 ? 0.99 : 0.9));
    for (const s of [-1, 1]) {
      g.fold([s * 66, 50], [s * 88, 118], 2.6, s * -3, 0.3);
      g.fold([s * 71, 104], [s * 95, 150], 2.4, s * 3, 0.26);
      g.seam(`M${s * 100} 177 Q${s * 88} 184 ${s * 76.5} 182`, true);
    }
    g.panel(body);
    for (const [a, b, w, bow, k] of [
      [[-57, 88], [-30, 136], 3.4, 4, 0.28],
      [[57, 88], [34, 140], 3.4, -4, 0.3],
      [[-44, 120], [-40, 236], 3.6, -3, 0.24],
      [[-22, 150], [-18, 250], 3, 2, 0.2],
      [[24, 138], [20, 250], 3.2, 2, 0.24],
      [[46, 112], [47, 238], 3.8, 3, 0.28],
    ] as const)
      g.fold([a[0], a[1]], [b[0], b[1]], w, bow, k);
    g.seam("M-61 30 Q-40 34 -24 22");
    g.seam("M61 30 Q40 34 24 22");
    g.seam("M-63 218 C-54 235 -30 252 0 253 C30 252 54 235 63 218");
    g.panel("M-5 22 L6 22 L6.5 257.6 Q0 258.2 -5.5 257.8 Z", 1.015);
    g.stitch("M-3.4 30 L-3.8 256");
    g.panel("M17 74 L46 74 L45.6 104 L31.5 110 L17.4 104 Z", 1.01);
    g.stitch("M17.5 79 L45.5 79");
    bothSides(
      "M-20 6 C-24 14 -27 24 -28 32 C-20 36 -12 37 -6 35 C-3 30 -1 26 0 22 C-8 19 -16 14 -20 6 Z",
      (d, sign) => g.panel(d, sign < 0 ? 1.05 : 1),
    );
    bothSides("M-25.6 29.5 C-19 33 -13 34 -7.5 32.6", (d) => g.stitch(d));
    for (const y of [29, 66, 103, 140, 177, 214]) g.button([0.6, y], 2.1, buttons);
  };
  return hanging(piece, 260, sew, onHanger(54, 19));
}

/** A long wool coat: notched lapels, three buttons, flapped pockets. */
export function coat(piece: Piece): Scene {
  const buttons = piece.colour("buttons", "#5b4632");
  const body =
    "M-20 6 C-36 11 -50 17 -62 24 C-66 52 -63 84 -62 100 C-60 150 -68 250 -74 350 C-40 356 40 356 74 350 C68 250 60 150 62 100 C63 84 66 52 62 24 C50 17 36 11 20 6 C8 16 -8 16 -20 6 Z";
  const sleeve =
    "M-60 23 C-76 30 -84 46 -88 70 C-94 116 -99 176 -100 226 C-92 231 -80 232 -72 230 C-71 178 -68 134 -61 102 C-57 74 -56 48 -60 23 Z";
  const sew = (g: Garment): void => {
    wallShade(g, body + sleeve + mirrorPath(sleeve));
    g.panel("M-20 7 C-12 -4 12 -4 20 7 C14 40 -14 40 -20 7 Z", 0.7);
    bothSides(sleeve, (d, sign) => g.panel(d, sign < 0 ? 1 : 0.88));
    for (const s of [-1, 1]) {
      g.fold([s * 66, 64], [s * 90, 140], 2.8, s * -3, 0.3);
      g.fold([s * 72, 130], [s * 96, 186], 2.6, s * 3, 0.26);
      g.seam(`M${s * 99.5} 208 Q${s * 86} 214 ${s * 72} 212`);
      g.button([s * 95, 219], 2, buttons);
    }
    g.panel(body);
    for (const [a, b, w, bow, k] of [
      [[-58, 102], [-38, 170], 3.4, 4, 0.26],
      [[58, 102], [42, 170], 3.4, -4, 0.28],
      [[-46, 214], [-54, 348], 4.2, -2, 0.28],
      [[-22, 232], [-26, 350], 3.6, 2, 0.2],
      [[30, 226], [32, 350], 3.8, 2, 0.24],
      [[50, 214], [60, 346], 4.4, 3, 0.3],
    ] as const)
      g.fold([a[0], a[1]], [b[0], b[1]], w, bow, k);
    g.seam("M7 122 C8 200 9 280 10 353.6");
    bothSides("M-56 206 L-25 202 L-24.4 213 L-56 217 Z", (d, sign) =>
      g.panel(d, sign < 0 ? 1.03 : 0.94),
    );
    // The left front lies over the right: its lapel is drawn last.
    g.panel("M20 6 C30 20 36 34 37 48 L28 56 L36 64 C30 88 18 108 6 124 C4 100 6 50 14 24 Z", 0.97);
    g.panel(
      "M-20 6 C-30 20 -36 34 -37 48 L-28 56 L-36 64 C-28 90 -10 112 6 124 C4 96 -4 46 -12 24 Z",
      1.06,
    );
    g.panel("M20 6 C26 16 34 30 37 48 L28 56 C20 46 12 34 8 25 Q15 17 20 6 Z", 1);
    g.panel("M-20 6 C-26 16 -34 30 -37 48 L-28 56 C-20 46 -10 34 -6 25 Q-15 17 -20 6 Z", 1.09);
    g.seam("M-6 25 Q0 28 8 25");
    for (const y of [134, 174, 214]) g.button([0, y], 3.2, buttons);
  };
  return hanging(piece, 354, sew, onHanger(56, 24));
}

/** A work jacket: small collar, three patch pockets, stitched seams. */
export function jacket(piece: Piece): Scene {
  const buttons = piece.colour("buttons", "#8a6a45");
  const body =
    "M-20 6 C-36 10 -50 15 -63 22 C-66 46 -64 72 -63 92 C-62 140 -63 190 -64 236 C-30 241 30 241 64 236 C63 190 62 140 63 92 C64 72 66 46 63 22 C50 15 36 10 20 6 C10 17 -10 17 -20 6 Z";
  const sleeve =
    "M-61 21 C-76 27 -84 42 -88 64 C-94 100 -99 146 -100 192 C-93 197 -81 198 -73 197 C-72 152 -69 118 -62 94 C-58 66 -57 44 -61 21 Z";
  const sew = (g: Garment): void => {
    wallShade(g, body + sleeve + mirrorPath(sleeve));
    g.panel("M-20 7 C-12 -3 12 -3 20 7 C12 22 -12 22 -20 7 Z", 0.72);
    bothSides(sleeve, (d, sign) => g.panel(d, sign < 0 ? 1 : 0.89));
    for (const s of [-1, 1]) {
      g.fold([s * 67, 56], [s * 90, 124], 2.8, s * -3, 0.3);
      g.fold([s * 72, 112], [s * 96, 160], 2.6, s * 3, 0.26);
      g.seam(`M${s * 99.8} 178 Q${s * 86} 184 ${s * 73} 182`, true);
    }
    g.panel(body);
    for (const [a, b, w, bow, k] of [
      [[-60, 92], [-36, 132], 3.2, 4, 0.26],
      [[60, 92], [40, 132], 3.2, -4, 0.28],
      [[-12, 120], [-14, 232], 3, -2, 0.18],
      [[16, 130], [17, 234], 3, 2, 0.2],
    ] as const)
      g.fold([a[0], a[1]], [b[0], b[1]], w, bow, k);
    g.seam("M7 24 L7.5 239.5");
    g.stitch("M4.4 30 L4.8 238");
    g.stitch("M-63.5 230 C-30 235 30 235 63.5 230");
    bothSides(
      "M-56 152 L-18 152 L-18 206 Q-18 212 -24 212 L-50 212 Q-56 212 -56 206 Z",
      (d, sign) => g.panel(d, sign < 0 ? 1.04 : 0.96),
    );
    bothSides(
      "M-56 160 L-18 160 M-53.6 162 L-53.6 206 Q-53.6 209.6 -50 209.6 L-24 209.6 Q-20.4 209.6 -20.4 206 L-20.4 162",
      (d) => g.stitch(d),
    );
    g.panel("M20 70 L50 70 L50 104 Q50 109 45 109 L25 109 Q20 109 20 104 Z", 0.99);
    g.stitch(
      "M20 77 L50 77 M22.2 79 L22.2 103 Q22.2 106.8 26 106.8 L44 106.8 Q47.8 106.8 47.8 103 L47.8 79",
    );
    bothSides(
      "M-20 6 C-25 15 -30 27 -33 37 C-24 40 -14 38 -5 33 C-2 29 0 26 1 22 C-8 19 -16 14 -20 6 Z",
      (d, sign) => g.panel(d, sign < 0 ? 1.07 : 0.99),
    );
    bothSides("M-30 34.4 C-22 36.6 -14 35 -7 31", (d) => g.stitch(d));
    for (const y of [44, 92, 140, 188]) g.button([0, y], 3, buttons);
  };
  return hanging(piece, 241, sew, onHanger(57, 21));
}
