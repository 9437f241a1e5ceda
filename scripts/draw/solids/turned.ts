import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { polyline } from "../core/path";
import type { Solid } from "../core/solid";
import type { Surface } from "../core/surface";
import { dot, type Point, type Vec3 } from "../core/vector";
import { project, type View } from "../core/view";
import { hoop } from "./glaze";
import { circleOf, type LatheForm } from "./lathe";
import { roundStops } from "./rod";
import { mirroredAt, openWall, type Ring, silhouette } from "./turned-outline";

export interface TurnedOptions {
  /** The inside of an open form, seen from above. */
  inner?: string;
  /** What stands in the open form: drawn before its front wall. */
  contents?: readonly Solid[];
  dress?: (canvas: Canvas, form: LatheForm) => void;
}

/** A turned form whose inside, contents and front wall cover each other as they should. */
export function turned(
  outline: readonly Point[],
  base: Vec3,
  surface: Surface,
  options: TurnedOptions = {},
): Solid {
  const place = (r: number, y: number, a: number): Vec3 => [
    base[0] + r * Math.cos(a),
    base[1] + y,
    base[2] + r * Math.sin(a),
  ];
  const every = Math.max(1, Math.round(outline.length / 8));
  const levels = outline.filter((_, i) => i % every === 0 || i === outline.length - 1);
  const top = outline.at(-1) ?? [0, 0];
  const inside = options.contents ?? [];
  return {
    hull: [
      ...levels.flatMap(([r, y]) =>
        Array.from({ length: 12 }, (_, i) => place(r, y, (i * Math.PI) / 6)),
      ),
      ...inside.filter((s) => !s.extra).flatMap((s) => s.hull),
    ],
    axes: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    draw(canvas, view) {
      const flat = Math.abs(dot(view.toward, [0, 1, 0]));
      const ring = (radius: number, y: number): Ring => {
        const [x, cy] = project(view, [base[0], base[1] + y, base[2]]);
        return { x, y: cy, rx: radius * view.scale, ry: radius * view.scale * flat };
      };
      const rim = ring(top[0], top[1]);
      // From straight above, a turned form is circles: its widest ring and its mouth.
      if (flat > 0.99) {
        canvas.face(circleOf(ring(Math.max(...outline.map((p) => p[0])), top[1])), surface.colour);
        if (options.inner) canvas.face(circleOf(rim), options.inner);
        for (const solid of inside) solid.draw(canvas, view);
        return;
      }
      const outlined = silhouette(outline.map(([r, y]) => ring(r, y)));
      const d = polyline([...outlined, ...mirroredAt(rim.x, outlined)]);
      if (options.inner) {
        const shade = canvas.linear(
          [
            { at: 0, colour: lit(options.inner, 0.6) },
            { at: 0.5, colour: lit(options.inner, 0.82) },
            { at: 1, colour: lit(options.inner, 1) },
          ],
          [0.1, 0],
          [0.8, 1],
        );
        canvas.face(circleOf(rim), shade, {
          stroke: lit(surface.colour, 1.12),
          "stroke-width": 2.2,
        });
      }
      for (const solid of inside) solid.draw(canvas, view);
      paintWall(canvas, view, options.inner ? openWall(outlined, rim) : d, surface);
      if (options.inner)
        hoop(canvas, { d, view, ring }, top[0], top[1], lit(surface.colour, 1.12), 2.2, 1);
      options.dress?.(canvas, { d, view, ring });
    },
  };
}

function paintWall(canvas: Canvas, view: View, d: string, surface: Surface): void {
  if (canvas.style === "line") {
    canvas.face(d, "");
    return;
  }
  const shape = canvas.define((id) => `<path id="${id}" d="${d}"/>`);
  const across = canvas.linear(roundStops(surface, view.right, view, 6), [0, 0], [1, 0]);
  const down = canvas.linear([
    { at: 0, colour: "#fff", opacity: 0.24 },
    { at: 0.4, colour: "#fff", opacity: 0 },
    { at: 0.6, colour: "#3a2413", opacity: 0 },
    { at: 1, colour: "#3a2413", opacity: 0.26 },
  ]);
  for (const fill of [across, down]) canvas.add("use", { href: `#${shape}`, fill });
}
