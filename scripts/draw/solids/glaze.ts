import type { Canvas } from "../core/canvas";
import { lightness } from "../core/colour";
import { ellipse, num } from "../core/path";
import type { LatheForm } from "./lathe";

export interface Shine {
  /** Where the form is widest. */
  r: number;
  y: number;
  /** Half the height of the highlight. */
  tall: number;
  strength?: number;
}

/** The shine of glaze: a window's soft reflection at the left, its core, and light thrown back at the right. */
export function glazed(colour: string, { r, y, tall, strength = 1 }: Shine) {
  const dark = 1 - lightness(colour);
  return (canvas: Canvas, { view, ring }: LatheForm): void => {
    if (canvas.style === "line") return;
    const at = ring(r, y);
    const h = tall * view.scale;
    const spot = (
      dx: number,
      dy: number,
      rx: number,
      ry: number,
      lean: number,
      opacity: number,
    ) => {
      const fill = canvas.radial([
        { at: 0, colour: "#fffaf0", opacity: opacity * strength },
        { at: 0.45, colour: "#fffaf0", opacity: opacity * 0.5 * strength },
        { at: 1, colour: "#fffaf0", opacity: 0 },
      ]);
      const [cx, cy] = [num(at.x + dx * at.rx), num(at.y + dy * h)];
      canvas.add("ellipse", {
        cx,
        cy,
        rx: num(rx * at.rx),
        ry: num(ry * h),
        fill,
        transform: `rotate(${lean} ${cx} ${cy})`,
      });
    };
    spot(-0.5, -0.34, 0.3, 0.62, 16, 0.5 + 0.25 * dark);
    spot(-0.52, -0.42, 0.1, 0.26, 18, 0.9);
    spot(0.72, 0.1, 0.12, 0.6, -8, 0.2 + 0.2 * dark);
  };
}

/** A line all the way round the visible front of a turned form. */
export function hoop(
  canvas: Canvas,
  form: LatheForm,
  r: number,
  y: number,
  colour: string,
  width: number,
  opacity = 0.5,
): void {
  const { x, y: cy, rx, ry } = form.ring(r, y);
  const d = `M${num(x - rx)} ${num(cy)}A${num(rx)} ${num(ry)} 0 0 0 ${num(x + rx)} ${num(cy)}`;
  canvas.touch(d, { fill: "none", stroke: colour, "stroke-width": num(width), opacity });
}

/** A disc of liquid or shade inside an open form. */
export function poolAt(
  canvas: Canvas,
  form: LatheForm,
  r: number,
  y: number,
  fill: string,
  opacity = 1,
): void {
  const { x, y: cy, rx, ry } = form.ring(r, y);
  canvas.touch(ellipse([x, cy], [rx, 0], [0, ry]), { fill, opacity });
}
