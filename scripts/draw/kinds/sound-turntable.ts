import { lit } from "../core/colour";
import type { Scene } from "../core/solid";
import type { Vec3 } from "../core/vector";
import type { Piece } from "../piece";
import { inOrder } from "../solids/drawn";
import { box } from "../solids/hexa";
import { disc, panelOn } from "../solids/panel";
import { rod, tube } from "../solids/rod";
import { turned } from "../solids/turned";

/** A plinth of solid wood, a heavy platter, a record ready to play. */
export function turntable(piece: Piece): Scene {
  const { width, depth } = piece;
  const body = piece.surface("body", "#c8a06a", "wood");
  const platter = piece.surface("platter", "#a5a29b", "metal");
  const arm = piece.surface("arm", "#c9c6bf", "metal");
  const [w, d] = [width / 2, depth / 2];
  const [low, top] = [18, 62];
  const r = piece.measure("platterDiameter", 300) / 2;
  const at: Vec3 = [-w + r + 22, top, 0];
  const pivot: Vec3 = [w - 58, top, -d + 74];
  const lift = top + 46;
  const head: Vec3 = [at[0] + r * 0.66, top + 34, r * 0.62];
  const foot = (x: number, z: number) =>
    rod([x * (w - 44), 0, z * (d - 44)], [x * (w - 44), low + 1, z * (d - 44)], 20, 20, {
      colour: "#2a2622",
      texture: "metal",
    });
  const record = {
    origin: [at[0], top + 29, 0] as Vec3,
    u: [1, 0, 0] as Vec3,
    v: [0, 0, -1] as Vec3,
  };
  return {
    ground: "floor",
    camera: { yaw: 20, pitch: 34 },
    solids: inOrder([
      foot(1, -1),
      foot(-1, 1),
      foot(1, 1),
      box([-w, low, -d], [w, top, d], body),
      panelOn({ ...record, origin: [at[0] + 7, top, 8] }, 1, 1, ({ canvas, path }) =>
        canvas.touch(path(disc(0, 0, r + 4)), { fill: "#2a1608", opacity: 0.35 }),
      ),
      turned(
        [
          [r * 0.99, 0],
          [r, 3],
          [r, 24],
        ],
        at,
        platter,
        { inner: platter.colour },
      ),
      turned(
        [
          [r * 0.985, 24],
          [r * 0.985, 28.5],
        ],
        at,
        { colour: "#211d1a", texture: "glaze" },
        { inner: "#2b2623" },
      ),
      panelOn(record, 1, 1, ({ canvas, path }) => {
        for (const share of [0.94, 0.86, 0.79, 0.7, 0.62, 0.53, 0.46])
          canvas.line(path(disc(0, 0, r * share)), "#5a524b", 1, { opacity: 0.55 });
        const shine = canvas.linear(
          [
            { at: 0, colour: "#fff", opacity: 0.34 },
            { at: 0.5, colour: "#fff", opacity: 0.12 },
            { at: 1, colour: "#fff", opacity: 0.26 },
          ],
          [0, 0],
          [1, 1],
        );
        const wedge = (a: number, b: number) =>
          `M0 0L${Math.cos(a) * r * 0.96} ${Math.sin(a) * r * 0.96}Q${Math.cos((a + b) / 2) * r * 0.985} ${Math.sin((a + b) / 2) * r * 0.985} ${Math.cos(b) * r * 0.96} ${Math.sin(b) * r * 0.96}Z`;
        canvas.touch(path(wedge(2.25, 2.62) + wedge(5.4, 5.75)), { fill: shine });
        canvas.face(
          path(disc(0, 0, r * 0.34)),
          canvas.linear(
            [
              { at: 0, colour: "#d96a3b" },
              { at: 1, colour: "#b94a20" },
            ],
            [0, 0],
            [1, 1],
          ),
        );
        canvas.line(path(disc(0, 0, r * 0.29)), "#f3d8c4", 1, { opacity: 0.7 });
        canvas.face(path(disc(0, 0, r * 0.03)), "#e9e4da");
      }),
      turned(
        [
          [34, 0],
          [34, 10],
          [32, 12],
        ],
        pivot,
        arm,
        { inner: lit(arm.colour, 1.05) },
      ),
      rod([pivot[0], top + 10, pivot[2]], [pivot[0], lift + 10, pivot[2]], 15, 13, arm),
      rod([pivot[0] + 6, lift, pivot[2] - 20], [pivot[0] + 14, lift, pivot[2] - 50], 14, 14, {
        colour: lit(arm.colour, 0.8),
        texture: "metal",
      }),
      tube(
        [
          [pivot[0] + 8, lift, pivot[2] - 26],
          [pivot[0], lift + 1, pivot[2] + 60],
          [pivot[0] - 10, lift - 6, 76],
          head,
        ],
        4.2,
        arm,
      ),
      rod([head[0] + 5, head[1], head[2] - 10], [head[0] - 8, head[1] - 1, head[2] + 20], 7, 8.5, {
        colour: "#2b2724",
        texture: "plain",
      }),
      turned(
        [
          [15, 0],
          [15, 12],
          [14, 14],
        ],
        [w - 50, top, d - 48],
        { colour: lit(platter.colour, 1.05), texture: "metal" },
        { inner: lit(platter.colour, 1.1) },
      ),
    ]),
  };
}
