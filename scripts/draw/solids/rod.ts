import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { coords, curve, ellipse, num } from "../core/path";
import type { Solid } from "../core/solid";
import { brightness, type Surface, shaded } from "../core/surface";
import { along, cross, dot, type Point, sub, times, unit, type Vec3 } from "../core/vector";
import { project, type View } from "../core/view";

/** Colours across a cylinder from its lit side (0) to its dark side (1), with light thrown back at the rim. */
export function roundStops(surface: Surface, across: Vec3, view: View, steps = 5) {
  return Array.from({ length: steps }, (_, i) => {
    const t = (2 * i) / (steps - 1) - 1;
    const toViewer = unit(sub(view.toward, times(across, dot(across, view.toward))));
    const normal = unit(along([0, 0, 0], [across, t], [toViewer, Math.sqrt(1 - t * t)]));
    const thrownBack = t > 0.9 ? 0.07 : 0;
    return {
      at: (t + 1) / 2,
      colour: lit(surface.colour, brightness(surface.texture, normal, view) + thrownBack),
    };
  });
}

/** A round bar from `a` to `b`, its radius changing evenly. */
export function rod(a: Vec3, b: Vec3, ra: number, rb: number, surface: Surface): Solid {
  const axis = unit(sub(b, a));
  const side = unit(Math.abs(axis[1]) > 0.9 ? cross(axis, [0, 0, 1]) : cross(axis, [0, 1, 0]));
  const other = cross(axis, side);
  const circle = (p: Vec3, r: number) =>
    Array.from({ length: 8 }, (_, i) =>
      along(p, [side, r * Math.cos((i * Math.PI) / 4)], [other, r * Math.sin((i * Math.PI) / 4)]),
    );
  return {
    hull: [...circle(a, ra), ...circle(b, rb)],
    axes: [axis, side, other],
    draw(canvas, view) {
      const [p, q] = [project(view, a), project(view, b)];
      const turned = cross(axis, view.toward);
      // Seen from its end a bar has no side; any direction across it will do.
      const across = Math.hypot(...turned) > 1e-6 ? unit(turned) : side;
      const [w, h]: Point[] = [offset(view, across), [q[0] - p[0], q[1] - p[1]]];
      const cap = (at: Vec3, r: number) => {
        const depth = offset(view, unit(cross(axis, across)));
        return ellipse(project(view, at), scaled(offset(view, across), r), scaled(depth, r));
      };
      if (!w || !h) return;
      if (canvas.style === "line" || Math.hypot(...h) < 1) {
        if (Math.hypot(...h) > 1) canvas.face(trapezoid(p, q, w, ra, rb), "");
        canvas.face(
          cap(dot(axis, view.toward) > 0 ? b : a, dot(axis, view.toward) > 0 ? rb : ra),
          shaded(surface, axis, view),
        );
        return;
      }
      const flip = dot(across, view.right) < 0;
      const fill = canvas.linear(
        roundStops(surface, flip ? times(across, -1) : across, view),
        flip ? [1, 0] : [0, 0],
        flip ? [0, 0] : [1, 0],
      );
      const far = dot(axis, view.toward) > 0;
      canvas.touch(cap(far ? a : b, far ? ra : rb), { fill: lit(surface.colour, 0.8) });
      // Drawn upright in its own square, so that all rods of one lean share a gradient.
      const widest = Math.max(ra, rb);
      const [s, t] = [ra / widest / 2, rb / widest / 2];
      const d = `M${num(0.5 - s, 3)} 0H${num(0.5 + s, 3)}L${num(0.5 + t, 3)} 1H${num(0.5 - t, 3)}z`;
      const [ux, uy] = scaled(w, 2 * widest);
      canvas.raw(
        `<path d="${d}" fill="${fill}" transform="matrix(${coords([ux, uy, h[0], h[1], p[0] - ux / 2, p[1] - uy / 2])})"/>`,
      );
      canvas.touch(cap(far ? b : a, far ? rb : ra), {
        fill: shaded(surface, far ? axis : times(axis, -1), view),
      });
    },
  };
}

const offset = (view: View, v: Vec3): Point => [
  view.scale * dot(v, view.right),
  -view.scale * dot(v, view.up),
];
const scaled = (p: Point, k: number): Point => [p[0] * k, p[1] * k];

function trapezoid(p: Point, q: Point, w: Point, ra: number, rb: number): string {
  const corner = (o: Point, r: number) => coords([o[0] + w[0] * r, o[1] + w[1] * r]);
  return `M${corner(p, -ra)}L${corner(p, ra)}L${corner(q, rb)}L${corner(q, -rb)}z`;
}

/** A bent bar through the points: three strokes, each narrower and nearer to the light. */
export function tube(
  points: readonly Vec3[],
  radius: number,
  surface: Surface,
  cap: "round" | "butt" = "round",
): Solid {
  const r = radius;
  return {
    hull: points.flatMap((p): Vec3[] => [
      along(p, [[1, 0, 0], r], [[0, 1, 0], r]),
      along(p, [[1, 0, 0], -r], [[0, 1, 0], -r]),
      along(p, [[0, 0, 1], r]),
      along(p, [[0, 0, 1], -r]),
    ]),
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    draw: (canvas, view) =>
      paintTube(
        canvas,
        view,
        points.map((p) => project(view, p)),
        r * view.scale,
        surface,
        cap,
      ),
  };
}

/** The same bent bar on the picture plane. */
export function paintTube(
  canvas: Canvas,
  _view: View,
  points: readonly Point[],
  r: number,
  surface: Surface,
  cap = "round",
): void {
  const stroke = (colour: string, width: number, shift: number) => {
    const d = curve(points.map(([x, y]): Point => [x - shift * 0.7, y - shift]));
    canvas.add("path", {
      d,
      fill: "none",
      stroke: colour,
      "stroke-width": num(width),
      "stroke-linecap": cap,
    });
  };
  if (canvas.style === "line") {
    stroke("#4a3f35", 2 * r + 2.4, 0);
    stroke(canvas.paper, Math.max(0.1, 2 * r - 0.4), 0);
    return;
  }
  const shine = surface.texture === "metal" ? 1.5 : 1;
  const steps = r > 7 ? 6 : 4;
  for (let i = 0; i < steps; i++) {
    const t = i / (steps - 1);
    stroke(
      lit(surface.colour, 1 + (0.36 * t ** 0.8 - 0.24) * shine),
      2 * r * (1 - 0.82 * t),
      0.42 * r * t,
    );
  }
}
