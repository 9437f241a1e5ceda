import type { Canvas } from "../core/canvas";
import { lightness, lit } from "../core/colour";
import { num } from "../core/path";
import type { Point } from "../core/vector";
import type { View } from "../core/view";
import { movePath } from "../solids/drawn";
import { weavePattern } from "../solids/weave";

/** Sewing on the picture: panels, folds, seams and buttons, in the design's own units (y downwards). */
export class Garment {
  constructor(
    readonly canvas: Canvas,
    readonly view: View,
    private readonly at: (p: Point) => Point,
    readonly colour: string,
  ) {}

  path(d: string): string {
    return movePath(d, this.at);
  }

  /** A point of the design on the picture. */
  centre(p: Point): Point {
    return this.at(p);
  }

  /** One design unit in picture units. */
  get unit(): number {
    return this.at([1, 0])[0] - this.at([0, 0])[0];
  }

  /** A piece of cloth, lit from the left; `light` lifts or lowers the whole piece. */
  panel(shape: string, light = 1, colour = this.colour): void {
    const d = this.path(shape);
    const { canvas } = this;
    if (canvas.style === "line") {
      canvas.face(d, "");
      return;
    }
    // One gradient shades every piece: light from the left, over whatever the cloth's own tone is.
    const shade = canvas.linear(
      [
        { at: 0, colour: "#2a1607", opacity: 0.08 },
        { at: 0.3, colour: "#fff", opacity: 0.16 },
        { at: 0.6, colour: "#2a1607", opacity: 0.03 },
        { at: 1, colour: "#2a1607", opacity: 0.24 },
      ],
      [0, 0],
      [1, 0.18],
    );
    this.lay(
      d,
      `fill="${lit(colour, light)}" stroke="${lit(colour, 0.68 * light)}" stroke-width="1.3"`,
    );
    this.lay(d, `fill="${shade}"`);
    this.lay(d, `fill="${weavePattern(canvas, colour, [1, 0, 0, 1], 6)}" opacity=".22"`);
  }

  /** The same in whole picture units: enough for folds and stitches, which have no corners to keep. */
  private rough(d: string): string {
    return this.path(d).replace(/-?\d*\.\d+/g, (value) =>
      value.startsWith("-") ? `-${Math.round(-Number(value))}` : `${Math.round(Number(value))}`,
    );
  }

  /** Lays a shape once more: its outline is stored once, however often it is used. */
  lay(d: string, attributes: string): void {
    const id = this.canvas.define((name) => `<path id="${name}" d="${d}"/>`);
    this.canvas.raw(`<use href="#${id}" ${attributes}/>`);
  }

  /** A shaded hollow from `a` to `b`, widest in its middle and bent by `bow`; light lies on its left. */
  fold(a: Point, b: Point, width: number, bow = 0, strength = 0.3): void {
    if (this.canvas.style === "line") return;
    const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [nx, ny] = [(b[1] - a[1]) / size, (a[0] - b[0]) / size];
    const side = (k: number) => `${num(mx + nx * k)} ${num(my + ny * k)}`;
    const lens = (from: number, to: number) =>
      `M${a[0]} ${a[1]}Q${side(from)} ${b[0]} ${b[1]}Q${side(to)} ${a[0]} ${a[1]}Z`;
    const across: [Point, Point] =
      Math.abs(nx) > Math.abs(ny)
        ? [
            [nx > 0 ? 1 : 0, 0],
            [nx > 0 ? 0 : 1, 0],
          ]
        : [
            [0, ny > 0 ? 1 : 0],
            [0, ny > 0 ? 0 : 1],
          ];
    const deep = "#1d0f04";
    const dark = this.canvas.linear(
      [
        { at: 0, colour: deep, opacity: 0 },
        { at: 1, colour: deep, opacity: strength * 0.8 },
      ],
      ...across,
    );
    // Dark cloth shows its folds by their light, pale cloth by their shade.
    const glow = strength * (0.5 + 0.3 * (1 - lightness(this.colour)));
    const bright = this.canvas.linear(
      [
        { at: 0, colour: "#fff", opacity: glow * 0.6 },
        { at: 1, colour: "#fff", opacity: 0 },
      ],
      ...across,
    );
    this.canvas.touch(this.rough(lens(2 * bow - 2.6 * width, 2 * bow + width)), { fill: dark });
    this.canvas.touch(this.rough(lens(2 * bow + width * 3, 2 * bow + width)), { fill: bright });
  }

  /** A sewn edge: a thread of shade, and dashes of stitching beside it where asked. */
  seam(shape: string, stitched = false): void {
    this.canvas.line(this.path(shape), lit(this.colour, 0.7), 1.5, { opacity: 0.8 });
    if (stitched) this.stitch(shape);
  }

  stitch(
    shape: string,
    colour = lit(this.colour, lightness(this.colour) < 0.45 ? 1.5 : 0.74),
  ): void {
    this.canvas.touch(this.rough(shape), {
      fill: "none",
      stroke: colour,
      "stroke-width": 1.3,
      "stroke-dasharray": "5 3.4",
      opacity: 0.75,
    });
  }

  button([x, y]: Point, radius: number, colour: string): void {
    const [cx, cy] = this.at([x, y]);
    const r = radius * this.unit;
    const round = (dx: number, dy: number, size: number) =>
      `M${num(cx + dx - size)} ${num(cy + dy)}a${num(size)} ${num(size)} 0 1 1 ${num(2 * size)} 0a${num(size)} ${num(size)} 0 1 1-${num(2 * size)} 0z`;
    this.canvas.touch(round(r * 0.2, r * 0.3, r), { fill: "#1d0f04", opacity: 0.35 });
    this.canvas.face(
      round(0, 0, r),
      this.canvas.linear(
        [
          { at: 0, colour: lit(colour, 1.3) },
          { at: 1, colour: lit(colour, 0.85) },
        ],
        [0.1, 0],
        [0.9, 1],
      ),
    );
    const eye = (dx: number, dy: number) => round(dx * r * 0.28, dy * r * 0.28, r * 0.12);
    this.canvas.touch(eye(-1, -1) + eye(1, -1) + eye(-1, 1) + eye(1, 1), {
      fill: lit(colour, 0.5),
    });
  }
}
