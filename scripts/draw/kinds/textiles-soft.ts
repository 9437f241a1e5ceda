import { lit } from "../core/colour";
import { curve, num } from "../core/path";
import type { Scene } from "../core/solid";
import type { Point, Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import type { Piece } from "../piece";
import { drawn } from "../solids/drawn";
import { Garment } from "./garment";

/** How far the cushion swells from its seam at a point of its face, from 0 (edge) to 1 (middle). */
const swelling = ([x, y]: Point): number =>
  Math.sqrt(Math.max(0, (1 - Math.abs(x / 100) ** 2.6) * (1 - Math.abs(y / 100) ** 2.6)));

/** The cushion's seam, in units of 100 to each side: pulled to its corners, held in between them. */
const SEAM = "M-98-98C-60-91 60-91 98-98C91-60 91 60 98 98C60 91-60 91-98 98C-91 60-91-60-98-98z";
/** Its fuller middle, where the corners no longer show. */
const SWOLLEN =
  "M-70-89C-24-95 24-95 70-89C84-87 87-84 89-70C95-24 95 24 89 70C87 84 84 87 70 89C24 95-24 95-70 89C-84 87-87 84-89 70C-95 24-95-24-89-70C-87-84-84-87-70-89z";

/** A quilted cushion standing on its edge, leaning a little back. */
export function cushionKind(piece: Piece): Scene {
  const { width, height } = piece;
  const thick = Math.min(piece.depth, width * 0.34);
  const fabric = piece.colour("fabric", "#d9cfbc");
  const stitching = piece.colour("stitching", lit(fabric, 0.7));
  const [w, t] = [width / 2, thick / 2];
  const place = (view: View, [x, y]: Point, z: number): Point =>
    project(view, [(x * w) / 100, (height * (100 - y)) / 200, z * t]);
  const body = drawn(
    [-w, w]
      .flatMap((x) =>
        [0, height].flatMap((y): Vec3[] => [
          [x, y, -4],
          [x, y, 4],
        ]),
      )
      .concat([
        [0, height * 0.1, t],
        [0, height * 0.9, t],
        [0, height * 0.5, -t],
        [-w * 0.7, 6, 0],
        [w * 0.7, 6, 0],
      ]),
    (canvas, view) => {
      if (canvas.style === "line" && Math.abs(view.right[0]) < 0.5)
        return sidewise(piece, canvas, view);
      const ring = (share: number, z: number) => {
        const reach = (1 - share ** 2.4) ** 0.5;
        const [o, u, v] = [
          place(view, [0, 0], z),
          place(view, [reach, 0], z),
          place(view, [0, reach], z),
        ];
        const id = canvas.define(
          (name) => `<path id="${name}" d="${share < 0.2 ? SEAM : SWOLLEN}"/>`,
        );
        const matrix = [u[0] - o[0], u[1] - o[1], v[0] - o[0], v[1] - o[1]].map((k) => num(k, 3));
        return (attributes: string) =>
          canvas.raw(
            `<use href="#${id}" transform="matrix(${matrix.join(" ")} ${num(o[0])} ${num(o[1])})" ${attributes}/>`,
          );
      };
      if (canvas.style === "line") ring(0, 0)('class="l" vector-effect="non-scaling-stroke"');
      else {
        const layers = 10;
        for (let i = layers; i > 0; i--)
          ring(i / layers, -i / layers)(`fill="${lit(fabric, 0.72)}"`);
        for (let i = 0; i < layers; i++) {
          const share = i / layers;
          const [bright, dark] = [0.94 + 0.17 * share ** 0.6, 0.6 + 0.42 * share ** 0.6];
          const tones = [
            { at: 0, colour: lit(fabric, bright) },
            { at: 0.55, colour: lit(fabric, (bright + dark) / 2 + 0.03) },
            { at: 1, colour: lit(fabric, dark) },
          ];
          ring(share, share)(`fill="${canvas.linear(tones, [0.1, 0], [0.9, 1])}"`);
        }
      }
      // Nubi: rows of running stitch close together, each row swelling a little between its seams.
      const rows = Array.from({ length: 13 }, (_, i) => -78 + (i * 156) / 12);
      const row = (x: number) =>
        curve(
          [-86, -50, 0, 50, 86].map((y): Point => {
            const p: Point = [x * (1 + 0.05 * (y / 100) ** 2), y];
            return place(view, p, swelling(p));
          }),
        );
      const all = rows.map(row).join("");
      if (canvas.style === "line") return canvas.line(all, "", 1);
      const id = canvas.define((name) => `<path id="${name}" d="${all}" fill="none"/>`);
      canvas.raw(
        `<use href="#${id}" stroke="${lit(fabric, 0.7)}" stroke-width="9" opacity=".22"/><use href="#${id}" stroke="${lit(fabric, 1.25)}" stroke-width="7" opacity=".26" transform="translate(9 1)"/>`,
      );
      canvas.raw(
        `<use href="#${id}" stroke="${stitching}" stroke-width="2.4" stroke-dasharray="8 5"/>`,
      );
    },
  );
  return {
    ground: "floor",
    second: "side",
    camera: { yaw: 24, pitch: 13 },
    solids: [body],
    air: 0.05,
  };
}

function sidewise(piece: Piece, canvas: Garment["canvas"], view: Garment["view"]): void {
  const { height } = piece;
  const t = Math.min(piece.depth, piece.width * 0.32) / 2;
  const side = new Garment(
    canvas,
    view,
    ([x, y]) => project(view, [0, (height * (100 - y)) / 200, (-x * t) / 100]),
    "#fff",
  );
  side.panel(
    "M0 -100 C70 -84 100 -40 100 0 C100 40 70 84 0 100 C-70 84 -100 40 -100 0 C-100 -40 -70 -84 0 -100 Z",
  );
  side.seam("M0 -100 L0 100");
}
