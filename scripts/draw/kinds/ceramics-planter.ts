import { lit } from "../core/colour";
import { coords, curve } from "../core/path";
import { pick } from "../core/random";
import type { Scene, Solid } from "../core/solid";
import { along, cross, dot, type Point, unit, type Vec3 } from "../core/vector";
import { project } from "../core/view";
import type { Piece } from "../piece";
import { drawn, inOrder } from "../solids/drawn";
import { glazed } from "../solids/glaze";
import { turned } from "../solids/turned";
import { bowlWall } from "../solids/turned-outline";

interface Leaf {
  root: Vec3;
  tip: Vec3;
  width: number;
  colour: string;
}

/** A leaf with a folded midrib, half in light and half in shade: one shape for all, laid where it grows. */
function leaf({ root, tip, width, colour }: Leaf): Solid {
  return drawn([root, tip], (canvas, view) => {
    const [a, b] = [project(view, root), project(view, tip)];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const size = Math.hypot(dx, dy) || 1;
    const w = width * view.scale * (dx < 0 ? -1 : 1);
    const n: Point = [(-dy / size) * w, (dx / size) * w];
    const at = (t: number, side: number): Point => [
      a[0] + dx * t + n[0] * side,
      a[1] + dy * t + n[1] * side,
    ];
    if (canvas.style === "line")
      return canvas.face(
        curve([at(0, 0), at(0.3, -1), at(0.7, -1), at(1, 0), at(0.7, 0.6), at(0.3, 0.6), at(0, 0)]),
        "",
      );
    const id = canvas.define(
      (name) =>
        `<g id="${name}"><path d="M0 0C.15-1.2.7-1.5 1 0C.6-.5.25-.4 0 0" fill="${lit(colour, 1.12)}"/><path d="M0 0C.2.75.75.9 1 0C.6-.5.25-.4 0 0" fill="${lit(colour, 0.82)}"/></g>`,
    );
    canvas.raw(
      `<use href="#${id}" transform="matrix(${coords([dx, dy, n[0], n[1], a[0], a[1]])})"/>`,
    );
  });
}

/** Branches that rise and lean outwards, leaves set in turn along them. */
function plant(piece: Piece, base: number, r: number, tall: number): Solid[] {
  const random = piece.random();
  const colour = piece.colour("plant", "#7c8a6a");
  const bark = lit("#7d6248", 0.95);
  const stems = [
    [-0.62, 0.84, -0.2],
    [0.58, 0.94, -0.1],
    [-0.12, 1.12, 0],
    [0.8, 0.56, 0.3],
    [-0.8, 0.5, 0.32],
  ] as const;
  return stems.flatMap(([lean, reach, front]): Solid[] => {
    const end: Vec3 = [lean * r * 1.5, base + tall * reach, front * r];
    const point = (t: number): Vec3 => [
      end[0] * t ** 1.5,
      base + (end[1] - base) * (1 - (1 - t) ** 1.25),
      end[2] * t,
    ];
    const stem = drawn([point(0.1), end], (canvas, view) => {
      const d = curve([0, 0.25, 0.5, 0.75, 1].map((t) => project(view, point(t))));
      canvas.line(d, bark, Math.max(2.5, 3.2 * view.scale), { "stroke-linecap": "round" });
    });
    const count = Math.round(4 + reach * 4);
    const leaves = Array.from({ length: count }, (_, i): Solid => {
      const t = 0.34 + (0.66 * i) / (count - 1);
      const root = point(t);
      const side = i === count - 1 ? lean * 0.6 : (i % 2 ? 1 : -1) * pick(random, 0.75, 1.05);
      const rise = i === count - 1 ? 1 : pick(random, 0.12, 0.62);
      const long = r * pick(random, 0.42, 0.56) * (1.1 - t * 0.25);
      const direction = unit([side, rise, pick(random, -0.2, 0.5)]);
      const spread = Math.abs(dot(cross(direction, [0, 0, 1]), [0, 1, 0]));
      return leaf({
        root,
        tip: along(root, [direction, long]),
        width: long * (0.17 + 0.05 * spread),
        colour: lit(colour, 0.88 + 0.12 * Math.floor(random() * 3)),
      });
    });
    return [stem, ...leaves];
  });
}

/** A pot on its saucer, with an olive green plant. */
export function planter(piece: Piece): Scene {
  const { width, height } = piece;
  const glaze = piece.surface("glaze", "#b5664a", "plain");
  const r = width / 2;
  const inner = Math.min(piece.measure("innerDiameter", width * 0.89) / 2, r * 0.92);
  const saucer = height * 0.1;
  const wall: Point[] = [
    ...bowlWall(r * 0.68, r * 0.95, saucer * 0.5, height - 14, 1.6),
    [r * 0.985, height - 12],
    [r, height - 8],
    [r * 0.99, height],
  ];
  const soil = turned(
    [
      [inner, height - 12],
      [inner, height - 11.9],
    ],
    [0, 0, 0],
    glaze,
    { inner: "#5a4636" },
  );
  const pot = [
    turned(
      [
        [r * 0.8, 0],
        [r * 0.86, saucer * 0.4],
        [r * 0.89, saucer],
      ],
      [0, 0, 0],
      glaze,
      { inner: glaze.colour },
    ),
    turned(wall, [0, 0, 0], glaze, {
      inner: lit(glaze.colour, 0.85),
      contents: [soil],
      dress: glazed(glaze.colour, {
        r: r * 0.92,
        y: height * 0.52,
        tall: height * 0.4,
        strength: 0.5,
      }),
    }),
  ];
  return {
    ground: "floor",
    camera: { yaw: 0, pitch: 13 },
    solids: inOrder([...pot, ...plant(piece, height - 12, r, height * 1.25)]),
    measured: pot,
  };
}
