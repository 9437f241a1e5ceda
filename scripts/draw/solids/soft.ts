import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { num, polyline } from "../core/path";
import type { Solid } from "../core/solid";
import { type Surface, shaded } from "../core/surface";
import { along, convexHull, dot, type Point, times, unit, type Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import { weaveOver } from "./weave";

/** A cushion's place: its centre, three directions at right angles, and half its sizes along them. */
export interface Pillow {
  centre: Vec3;
  axes: readonly [Vec3, Vec3, Vec3];
  half: readonly [number, number, number];
}

interface Face {
  axis: number;
  normal: Vec3;
}

/** A block with edges rounded by `radius`: cushions, arms, padded bodies. */
function soft(
  { centre, axes, half }: Pillow,
  radius: number,
  surface: Surface,
  seam = false,
): Solid {
  const r = Math.min(radius, ...half.map((h) => h * 0.98));
  const reach = (i: number) => (half[i] ?? 0) - r;
  const axis = (i: number): Vec3 => axes[i] ?? [0, 1, 0];
  const corners = [-1, 1].flatMap((a) =>
    [-1, 1].flatMap((b) =>
      [-1, 1].map(
        (c): Vec3 =>
          along(centre, [axis(0), a * reach(0)], [axis(1), b * reach(1)], [axis(2), c * reach(2)]),
      ),
    ),
  );
  const spread = [-1, 1].flatMap((a) =>
    [-1, 1].flatMap((b) =>
      [-1, 1].map(
        (c): Vec3 =>
          along(
            centre,
            [axis(0), a * (half[0] - r * 0.3)],
            [axis(1), b * (half[1] - r * 0.3)],
            [axis(2), c * (half[2] - r * 0.3)],
          ),
      ),
    ),
  );
  return {
    hull: spread,
    axes,
    draw(canvas, view) {
      const rim = r * view.scale;
      const flat = convexHull(corners.map((p) => project(view, p)));
      if (canvas.style === "line") return outlineSoft(canvas, flat, rim);
      const faces = [0, 1, 2].map(
        (i): Face => ({
          axis: i,
          normal: times(axis(i), Math.sign(dot(axis(i), view.toward)) || 1),
        }),
      );
      const under = shaded(
        surface,
        unit(along([0, 0, 0], ...faces.map((f) => [f.normal, 1] as const))),
        view,
      );
      canvas.touch(polyline(flat), {
        fill: under,
        stroke: under,
        "stroke-width": num(2 * rim),
        "stroke-linejoin": "round",
      });
      paintCorners(
        canvas,
        view,
        corners.map((p) => project(view, p)),
        rim,
        surface,
      );
      for (const face of faces)
        for (const other of [0, 1, 2])
          if (other !== face.axis)
            paintEdge(canvas, view, { centre, axes, half }, r, face, other, surface);
      for (const face of faces) paintFace(canvas, view, { centre, axes, half }, r, face, surface);
      if (seam) paintSeam(canvas, view, flat, rim, surface);
    },
  };
}

/** A cushion standing upright on the axes. */
export function cushion(
  from: Vec3,
  to: Vec3,
  radius: number,
  surface: Surface,
  seam = false,
): Solid {
  const middle = (i: 0 | 1 | 2) => (from[i] + to[i]) / 2;
  const halfOf = (i: 0 | 1 | 2) => Math.abs(to[i] - from[i]) / 2;
  return soft(
    {
      centre: [middle(0), middle(1), middle(2)],
      axes: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
      half: [halfOf(0), halfOf(1), halfOf(2)],
    },
    radius,
    surface,
    seam,
  );
}

function outlineSoft(canvas: Canvas, flat: readonly Point[], rim: number): void {
  const d = polyline(flat);
  const grown = { d, "stroke-linejoin": "round" };
  canvas.add("path", {
    ...grown,
    fill: "#4a3f35",
    stroke: "#4a3f35",
    "stroke-width": num(2 * rim + 1.2),
  });
  canvas.add("path", {
    ...grown,
    fill: canvas.paper,
    stroke: canvas.paper,
    "stroke-width": num(2 * rim - 1.8),
  });
}

/** Rounded corners are parts of spheres: one shared gradient, lit from the top left. */
function paintCorners(
  canvas: Canvas,
  view: View,
  corners: readonly Point[],
  rim: number,
  surface: Surface,
): void {
  const tone = (a: number, b: number, c: number) =>
    shaded(surface, unit(along([0, 0, 0], [view.right, a], [view.up, b], [view.toward, c])), view);
  const ball = canvas.radial(
    [
      { at: 0, colour: tone(-0.56, 0.68, 0.48) },
      { at: 0.45, colour: tone(0, 0.1, 1) },
      { at: 1, colour: tone(0.7, -0.6, 0.3) },
    ],
    [0.42, 0.4],
    0.72,
    [0.3, 0.24],
  );
  const [mx, my] = [0, 1].map((i) =>
    corners.reduce((sum, p) => sum + (p[i as 0 | 1] ?? 0) / corners.length, 0),
  );
  // The corner farthest from the viewer lies behind all others, as near the middle as the nearest one.
  const inner = [...corners]
    .sort(
      (p, q) =>
        Math.hypot(p[0] - (mx ?? 0), p[1] - (my ?? 0)) -
        Math.hypot(q[0] - (mx ?? 0), q[1] - (my ?? 0)),
    )
    .slice(0, 2);
  const marks = corners
    .filter((p) => !inner.includes(p) || p[1] >= (my ?? 0))
    .map(([x, y]) => `<circle cx="${num(x)}" cy="${num(y)}" r="${num(rim)}"/>`);
  canvas.raw(`<g fill="${ball}">${marks.join("")}</g>`);
}

/** The quarter round between a visible face and its neighbour, visible or turning away. */
function paintEdge(
  canvas: Canvas,
  view: View,
  { centre, axes, half }: Pillow,
  r: number,
  face: Face,
  other: number,
  surface: Surface,
): void {
  const rest = 3 - face.axis - other;
  const [span, side]: [Vec3, Vec3] = [axes[rest] ?? [0, 1, 0], axes[other] ?? [0, 1, 0]];
  const [length, out, up] = [
    (half[rest] ?? 0) - r,
    (half[other] ?? 0) - r,
    (half[face.axis] ?? 0) - r,
  ];
  for (const sign of [-1, 1]) {
    const away = times(side, sign);
    const facing = dot(away, view.toward);
    // An edge between two visible faces is painted once, from the lower-numbered of them.
    if (facing > 0 && other < face.axis) continue;
    const turned = facing > 0 ? away : horizon(face.normal, away, view);
    const start = along(centre, [span, -length], [away, out], [face.normal, up]);
    const [a, b, c] = [start, along(start, [span, 2 * length])]
      .map((p) => project(view, along(p, [face.normal, r])))
      .concat([project(view, along(start, [turned, r]))]);
    if (!a || !b || !c) continue;
    const tones = [0, 0.5, 1].map((t) => ({
      at: t,
      colour: shaded(
        surface,
        unit(
          along(
            [0, 0, 0],
            [face.normal, Math.cos((t * Math.PI) / 2)],
            [turned, Math.sin((t * Math.PI) / 2)],
          ),
        ),
        view,
      ),
    }));
    // Slivers too thin to see.
    if (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) < 340) continue;
    canvas.quad(a, [b[0] - a[0], b[1] - a[1]], [c[0] - a[0], c[1] - a[1]], canvas.linear(tones));
  }
}

/** The direction between two normals at which a round edge turns out of sight. */
function horizon(seen: Vec3, hidden: Vec3, view: View): Vec3 {
  const angle = Math.atan2(dot(seen, view.toward), -dot(hidden, view.toward));
  return unit(along([0, 0, 0], [seen, Math.cos(angle)], [hidden, Math.sin(angle)]));
}

function paintFace(
  canvas: Canvas,
  view: View,
  { centre, axes, half }: Pillow,
  r: number,
  face: Face,
  surface: Surface,
): void {
  const [i, j] = [0, 1, 2].filter((k) => k !== face.axis);
  const [u, v]: [Vec3, Vec3] = [axes[i ?? 0] ?? [1, 0, 0], axes[j ?? 0] ?? [0, 1, 0]];
  const [a, b] = [(half[i ?? 0] ?? 0) - r, (half[j ?? 0] ?? 0) - r];
  const middle = along(centre, [face.normal, half[face.axis] ?? 0]);
  const at = (p: number, q: number) => project(view, along(middle, [u, p * a], [v, q * b]));
  const [o, e, n] = [at(-1, -1), at(1, -1), at(-1, 1)];
  const tone = shaded(surface, face.normal, view);
  const grow = 0.4;
  const area = Math.abs((e[0] - o[0]) * (n[1] - o[1]) - (e[1] - o[1]) * (n[0] - o[0]));
  canvas.touch(polyline([o, e, at(1, 1), n]), { fill: tone, stroke: tone, "stroke-width": grow });
  if (area < 24_000) return;
  // A filled cushion swells: its middle catches more light than its edges.
  const swell = canvas.radial([
    { at: 0, colour: "#fffaf0", opacity: 0.16 },
    { at: 1, colour: "#fffaf0", opacity: 0 },
  ]);
  canvas.quad(o, [e[0] - o[0], e[1] - o[1]], [n[0] - o[0], n[1] - o[1]], swell);
  if (surface.texture === "cloth")
    weaveOver(canvas, view, polyline([o, e, at(1, 1), n]), u, v, tone);
}

function paintSeam(
  canvas: Canvas,
  view: View,
  flat: readonly Point[],
  rim: number,
  surface: Surface,
): void {
  void view;
  canvas.touch(polyline(flat), {
    fill: "none",
    stroke: lit(surface.colour, 0.8),
    "stroke-width": 1.2,
    "stroke-dasharray": "5 4",
    opacity: 0.5,
    "stroke-linejoin": "round",
  });
  void rim;
}
