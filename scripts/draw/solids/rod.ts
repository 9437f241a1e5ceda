import type { Canvas } from "../core/canvas";
import { lit } from "../core/colour";
import { curve, num } from "../core/path";
import type { Surface } from "../core/surface";
import type { Point } from "../core/vector";
import type { View } from "../core/view";

/** A bent bar on the picture plane. */
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
