import { lit } from "../core/colour";
import type { Scene } from "../core/solid";
import type { Piece } from "../piece";
import { drawn, frameOf } from "../solids/drawn";
import { Garment } from "./garment";
import { peg, wallShade } from "./hanging";

/** Threads at a scarf's end, from (x, y) along a slanted edge of the given width. */
function fringe(
  g: Garment,
  x: number,
  y: number,
  width: number,
  slope: number,
  colour: string,
): void {
  const threads = Array.from({ length: 21 }, (_, i) => {
    const t = i / 20;
    const [px, py] = [x + width * t, y + slope * t];
    return `M${px.toFixed(1)} ${py.toFixed(1)}Q${(px + ((i * 7) % 5) - 2).toFixed(1)} ${py + 7} ${(px + ((i * 3) % 4) - 1.5).toFixed(1)} ${(py + 13 + (i % 3)).toFixed(1)}`;
  });
  g.canvas.line(g.path(threads.join("")), lit(colour, 0.92), 3, { "stroke-linecap": "round" });
}

/** A long scarf laid over a peg: one end before the other, striped towards the fringe. */
export function scarf(piece: Piece): Scene {
  const { width, height } = piece;
  const fabric = piece.colour("fabric", "#a39d91");
  const stripe = piece.colour("stripe", "#c9592f");
  const hung = (g: Garment): void => {
    const back =
      "M-6 -4 C8 -8 20 0 24 16 C34 60 46 120 52 178 C40 184 16 187 2 184 C-2 120 -6 60 -6 -4 Z";
    const front =
      "M8 -6 C-8 -12 -24 -4 -27 14 C-34 70 -46 140 -54 206 C-38 214 -10 217 8 212 C10 150 24 80 26 30 C27 10 20 -2 8 -6 Z";
    wallShade(g, back + front);
    fringe(g, 4, 183, 46, -5, stripe);
    g.panel(back, 0.84);
    g.panel("M2 158 C18 161 36 159 50 155 L50.8 164 C36 168 18 170 2 167 Z", 0.86, stripe);
    g.panel("M2 172 C18 175 38 173 51.4 169 L51.8 173 C38 177 18 179 2 176 Z", 0.86, stripe);
    g.fold([20, 20], [34, 180], 3.6, 2, 0.34);
    g.fold([6, 30], [16, 182], 3, 1, 0.24);
    fringe(g, -52, 206, 58, 6, stripe);
    g.panel(front);
    g.panel(
      "M-51.6 184 C-34 191 -10 193 8.4 189 L8.2 200 C-10 204 -36 202 -53 195 Z",
      1.02,
      stripe,
    );
    g.panel(
      "M-50 172 C-34 178 -10 181 8.8 177 L8.6 181.4 C-10 185 -34 182 -50.7 176.4 Z",
      1.02,
      stripe,
    );
    for (const [a, b, w, bow, k] of [
      [[-18, 0], [-34, 206], 4, -3, 0.3],
      [[-4, -4], [-12, 212], 4, -3, 0.34],
      [[12, 4], [2, 210], 3.4, 4, 0.3],
      [[-24, 30], [-47, 200], 2.6, -2, 0.2],
    ] as const)
      g.fold([a[0], a[1]], [b[0], b[1]], w, bow, k);
    // The peg's head holds the bend of the cloth from below: only its end shows.
    if (g.canvas.style === "paint") peg(g.canvas, g.centre([0, 4]), 8 * g.unit);
  };
  const spread = (g: Garment): void => {
    fringe(g, -98, 0, 196, 0, stripe);
    fringe(g, -98, 1176, 196, 0, stripe);
    g.panel("M-100 0 L100 0 L100 1187 L-100 1187 Z");
    g.seam("M-100 90 L100 90 M-100 130 L100 130 M-100 1057 L100 1057 M-100 1097 L100 1097");
  };
  const shape = drawn(
    frameOf(-width / 2, 0, width, height),
    (canvas, view) => {
      const k = height * view.scale;
      // In paint it hangs folded over its peg, larger than its long measure would allow.
      if (canvas.style === "paint")
        hung(
          new Garment(
            canvas,
            view,
            ([x, y]) => [view.x + x * (k / 214), view.y - k + 30 + y * (k / 214)],
            fabric,
          ),
        );
      else
        spread(
          new Garment(
            canvas,
            view,
            ([x, y]) => [
              view.x + x * (width / 200) * view.scale,
              view.y + (y * (width / 200) - height) * view.scale,
            ],
            fabric,
          ),
        );
    },
    { shadowless: true },
  );
  return {
    ground: "wall",
    second: "none",
    camera: { yaw: 0, pitch: 0 },
    solids: [shape],
    air: 0.02,
  };
}
