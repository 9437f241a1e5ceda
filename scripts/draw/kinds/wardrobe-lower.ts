import type { Scene } from "../core/solid";
import type { Point } from "../core/vector";
import type { Piece } from "../piece";
import { mirrorPath } from "../solids/drawn";
import { paintTube } from "../solids/rod";
import { cord, HANGER, hanging, peg, STEEL, wallShade } from "./hanging";

/** Wide linen trousers on a bar hanger with two clips. */
export function trousers(piece: Piece): Scene {
  const buttons = piece.colour("buttons", "#6e6558");
  const leg =
    "M-57 14 C-66 46 -74 90 -80 140 C-87 200 -94 280 -97 350 C-70 356 -40 356 -15 351 C-11 280 -7 200 -1 128 L2 60 L0 12 Z";
  return hanging(
    piece,
    354,
    (g) => {
      wallShade(g, leg + mirrorPath(leg));
      g.panel("M-57 2 C-30 7 30 7 57 2 L57 16 L-57 16 Z", 0.72);
      g.panel(mirrorPath(leg), 0.93);
      g.panel(leg);
      for (const s of [-1, 1]) {
        g.fold([s * 29, 22], [s * 31, 120], 2.4, s * 1.2, 0.26);
        g.fold([s * 40, 22], [s * 45, 96], 2.2, s * 1.4, 0.2);
        g.fold([s * 6, 118], [s * 44, 84], 3, s * 2, 0.22);
        g.fold([s * 8, 134], [s * 46, 128], 2.6, s * 2, 0.16);
        g.fold([s * 48, 140], [s * 56, 350], 4, s * 1.5, 0.26);
        g.fold([s * 74, 170], [s * 82, 350], 3.6, s * 2, 0.2);
        g.fold([s * 24, 170], [s * 28, 350], 3.4, s * -1, 0.2);
        g.seam(`M${s * 58} 26 Q${s * 56} 60 ${s * 67} 78`, true);
        g.stitch(`M${s * 96.6} 340 C${s * 70} 346 ${s * 40} 346 ${s * 15.8} 341`);
      }
      g.seam("M1 16 L2 62 C2 92 0 112 -1 128");
      g.stitch("M13 18 L13 58 C13 72 9 80 2 86");
      g.panel("M-58 0 C-30 5 30 5 58 0 L57.4 15 C30 20 -30 20 -57.4 15 Z", 1.04);
      g.stitch("M-57 12.6 C-30 17.4 30 17.4 57 12.6");
      for (const x of [-46, -18, 34])
        g.panel(`M${x} 1 L${x + 5} 1.4 L${x + 5} 19 L${x} 18.6 Z`, 1.07);
      g.button([5, 10], 2.6, buttons);
    },
    (canvas, view, at) => {
      const k = at([1, 0])[0] - at([0, 0])[0];
      const line = (points: readonly Point[], r: number, surface = STEEL) =>
        paintTube(canvas, view, points.map(at), r * k, surface);
      line(
        [
          [0, -8],
          [0, -18],
          [1, -22],
          [6, -26],
          [8, -32],
          [3, -37],
          [-4, -35],
          [-6, -31],
        ],
        1.1,
      );
      line(
        [
          [-62, -8],
          [62, -8],
        ],
        2.6,
        HANGER,
      );
      for (const x of [-45, 45])
        line(
          [
            [x, -8],
            [x, 6],
          ],
          3.4,
        );
    },
  );
}

/** A bib apron on a peg: a neck strap, long ties, one divided pocket. */
export function apron(piece: Piece): Scene {
  const ties = piece.colour("ties", "#8a6f4d");
  const body =
    "M-38 40 C-20 43 20 43 38 40 C41 66 52 92 78 104 C79 150 81 200 83 238 C40 245 -40 245 -83 238 C-81 200 -79 150 -78 104 C-52 92 -41 66 -38 40 Z";
  return hanging(piece, 244, (g) => {
    wallShade(g, body);
    cord(
      g,
      [
        [-76, 107],
        [-84, 122],
        [-86, 146],
        [-92, 172],
        [-90, 196],
      ],
      3.6,
      ties,
    );
    cord(
      g,
      [
        [76, 107],
        [86, 120],
        [88, 148],
        [96, 170],
        [94, 204],
      ],
      3.6,
      ties,
    );
    cord(
      g,
      [
        [-34, 46],
        [-22, 22],
        [-7, 4],
        [0, 1],
        [7, 4],
        [22, 22],
        [34, 46],
      ],
      4.6,
      ties,
    );
    if (g.canvas.style === "paint") peg(g.canvas, g.centre([0, 5]), 4.4 * g.unit);
    g.panel(body);
    for (const [a, b, w, bow, k] of [
      [[-30, 60], [-36, 130], 3, 3, 0.2],
      [[24, 58], [40, 128], 3.2, -3, 0.22],
      [[-62, 112], [-66, 238], 4, -2, 0.26],
      [[-2, 196], [-6, 242], 2.6, 1, 0.18],
      [[60, 114], [66, 238], 4.2, 2, 0.28],
      [[6, 54], [4, 118], 2.6, 2, 0.14],
    ] as const)
      g.fold([a[0], a[1]], [b[0], b[1]], w, bow, k);
    g.stitch("M-36.6 46 C-20 49 20 49 36.6 46");
    g.stitch("M-82 232 C-40 239 40 239 82 232");
    g.stitch("M-74 106 C-74.6 150 -77 200 -78.6 233 M74 106 C74.6 150 77 200 78.6 233");
    g.panel(
      "M-46 128 C-16 131 16 131 46 128 L45 182 Q44 188 38 188.4 C14 190 -14 190 -38 188.4 Q-44 188 -45 182 Z",
      1.03,
    );
    g.stitch(
      "M-46 135 C-16 138 16 138 46 135 M-42.6 138 L-41.8 181 Q-41 185 -37 185.2 C-14 187 14 187 37 185.2 Q41 185 41.8 181 L42.6 138 M10 138 L10 187",
    );
    for (const x of [-34, 34]) g.button([x, 47], 2.3, "#b08d57");
  });
}
