import { lit } from "../core/colour";
import { coords, polyline } from "../core/path";
import type { Scene, Solid } from "../core/solid";
import type { Point, Vec3 } from "../core/vector";
import { project } from "../core/view";
import type { Piece } from "../piece";
import { dressed, tenon, topOf } from "../solids/dress";
import { thread } from "../solids/grain";
import { block } from "../solids/hexa";
import { prism } from "../solids/prism";
import { rod, tube } from "../solids/rod";
import { corners, facing, sideways } from "./shapes";

/** A bench like a wing: its ends a little higher than its middle, splayed legs driven through. */
export function bench(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const frame = piece.surface("frame", "#c8a06a", "wood");
  const seat = { ...frame, colour: piece.colour("seat", frame.colour) };
  const board = piece.measure("seatThickness", 32);
  const dip = height - piece.measure("seatHeight", height - 12);
  const [x, z] = [width / 2, depth / 2];
  const level = (p: number) => height - dip * (1 - (p / x) ** 2);
  const spine = Array.from({ length: 17 }, (_, i) => -x + (i * width) / 16);
  const wing: Point[] = [
    ...spine.map((p): Point => [p, level(p)]),
    ...spine.map((p): Point => [p * 0.992, level(p) - board]).reverse(),
  ];
  const [lx, lz] = [x - 210, z - 74];
  const grain = [-0.86, -0.6, -0.42, -0.14, 0.1, 0.34, 0.52, 0.8];
  return {
    ground: "floor",
    camera: { yaw: 30, pitch: 22 },
    solids: [
      ...corners(lx, lz).map(([a, b]) =>
        rod(
          [a + Math.sign(a) * 44, 0, b + Math.sign(b) * 26],
          [a, level(a) - board + 4, b],
          15,
          22,
          frame,
        ),
      ),
      rod([-lx - 21, 195, -lz - 13], [-lx - 21, 195, lz + 13], 9, 9, frame),
      rod([lx + 21, 195, -lz - 13], [lx + 21, 195, lz + 13], 9, 9, frame),
      rod([-lx - 20, 195, 0], [lx + 20, 195, 0], 9, 9, frame),
      dressed(prism(wing, facing(-z), depth, seat), (canvas, view) => {
        const on = (p: number, q: number) => project(view, [p, level(p), q]);
        const lines = grain.map((t, i) =>
          thread([
            on(-x * 0.985, t * z),
            on(-x * 0.3, t * z + (i % 3) * 9 - 9),
            on(x * 0.35, t * z - (i % 2) * 12 + 5),
            on(x * 0.985, t * z + 4),
          ]),
        );
        canvas.touch(lines.join(""), {
          fill: "none",
          stroke: lit(seat.colour, 0.72),
          "stroke-width": 1.2,
          opacity: 0.4,
        });
        for (const [a, b] of corners(lx, lz))
          tenon(canvas, topOf(view, level(a)), a, b, 22, frame.colour);
      }),
    ],
  };
}

/** Flat bands woven over and under in a frame: the seat and the back of a chair. */
function webbing(origin: Vec3, u: Vec3, v: Vec3, w: Vec3, colour: string): Solid {
  const solid = block(origin, u, v, w, { colour, texture: "cloth" });
  return dressed(solid, (canvas, view) => {
    if (canvas.style === "line") return;
    const tall = Math.hypot(...v) > Math.hypot(...w);
    const [far, lift] = tall ? [v, w] : [w, v];
    const at = (p: number, q: number): Point =>
      project(
        view,
        [0, 1, 2].map(
          (i) => (origin[i] ?? 0) + (lift[i] ?? 0) + (u[i] ?? 0) * p + (far[i] ?? 0) * q,
        ) as unknown as Vec3,
      );
    const [across, down] = [Math.round(Math.hypot(...u) / 54), Math.round(Math.hypot(...far) / 54)];
    const [o, e, n] = [at(0, 0), at(1, 0), at(0, 1)];
    const matrix = [
      (e[0] - o[0]) / across,
      (e[1] - o[1]) / across,
      (n[0] - o[0]) / down,
      (n[1] - o[1]) / down,
      ...o,
    ];
    const woven = canvas.define(
      (id) =>
        `<pattern id="${id}" width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="matrix(${coords(matrix, 2)})">` +
        `<path d="M0 0H2V2H0z" fill="${lit(colour, 0.74)}"/><path d="M.02.08h.96v.86H.02zM1.02 1.08h.96v.86h-.96z" fill="${lit(colour, 1.07)}"/>` +
        `<path d="M1.08.02h.86v.96h-.86zM.08 1.02h.86v.96H.08z" fill="${lit(colour, 0.93)}"/></pattern>`,
    );
    canvas.touch(polyline([o, e, at(1, 1), n]), { fill: `url(#${woven})` });
  });
}

/** A rocking chair: two long runners, posts that lean with the back, woven seat and back. */
export function rockingChair(piece: Piece): Scene {
  const { width, depth, height } = piece;
  const frame = piece.surface("frame", "#c8a06a", "wood");
  const cloth = piece.colour("seat", "#d8cfbd");
  const seat = piece.measure("seatHeight", 420);
  const arm = piece.measure("armHeight", 620);
  const [x, z] = [width / 2 - 28, depth / 2];
  const low = (at: number) => 0.00036 * (at - 40) ** 2;
  const runner: Point[] = Array.from({ length: 15 }, (_, i): Point => {
    const at = -z + (i * depth) / 14;
    return [at, low(at)];
  });
  const curved = [...runner, ...runner.map(([at, y]): Point => [at, y + 30]).reverse()];
  const [front, rear] = [z - 165, -z + 330];
  const tip: Vec3 = [0, height - 8, -z + 92];
  const post = (y: number): number => rear + ((tip[2] - rear) * (y - 70)) / (tip[1] - 70);
  const side = (sign: number): Solid[] => [
    prism(curved, sideways(sign * x + 14), 28, frame, { grain: "none" }),
    rod([sign * x, low(rear) + 24, rear], [sign * (x - 6), tip[1], tip[2]], 19, 13, frame),
    rod([sign * x, low(front) + 24, front], [sign * x, arm - 14, front - 16], 17, 14, frame),
    tube(
      [
        [sign * (x - 2), arm + 2, post(arm) - 4],
        [sign * (x + 8), arm + 6, 0],
        [sign * (x + 8), arm - 6, front - 30],
        [sign * (x + 4), arm - 18, front + 40],
      ],
      17,
      frame,
    ),
    rod([sign * x, seat - 66, post(seat - 60)], [sign * x, seat - 26, front - 8], 13, 13, frame),
  ];
  const inner = x - 16;
  const rise = tip[1] - seat;
  const backAt = (share: number): Vec3 => [
    -inner + 4,
    seat + rise * share,
    post(seat + rise * share),
  ];
  const [lower, upper] = [backAt(0.2), backAt(0.88)];
  return {
    ground: "floor",
    camera: { yaw: 38, pitch: 16 },
    solids: [
      ...side(-1),
      rod([-x, 210, post(210)], [x, 210, post(210)], 10, 10, frame),
      rod([-x, 190, front - 4], [x, 190, front - 4], 11, 11, frame),
      webbing(
        [-inner + 4, seat - 58, post(seat - 60) + 12],
        [2 * inner - 8, 0, 0],
        [0, 24, 0],
        [0, 36, front - post(seat) - 16],
        cloth,
      ),
      rod([-x, seat - 24, front - 4], [x, seat - 24, front - 4], 15, 15, frame),
      webbing(
        lower,
        [2 * inner - 8, 0, 0],
        [0, upper[1] - lower[1], upper[2] - lower[2]],
        [0, 6, 18],
        cloth,
      ),
      rod([-x, lower[1] - 8, lower[2]], [x, lower[1] - 8, lower[2]], 12, 12, frame),
      rod([-x, upper[1] + 14, upper[2] - 2], [x, upper[1] + 14, upper[2] - 2], 16, 16, frame),
      ...side(1),
    ],
  };
}
