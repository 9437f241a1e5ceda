import { coords, num } from "./path";
import type { Point } from "./vector";

/** Painted for the pictures, drawn in line for the measured drawing. */
export type Style = "paint" | "line";

export interface Stop {
  at: number;
  colour: string;
  opacity?: number;
}

type Attributes = Record<string, string | number | undefined>;

export const INK = "#4a3f35";

/** Collects the marks of one picture; definitions that are equal are stored once. */
export class Canvas {
  private readonly definitions = new Map<string, string>();
  private readonly marks: string[] = [];

  constructor(
    readonly style: Style,
    /** What a hidden line drawing covers hidden lines with. */
    readonly paper = "#fff",
  ) {}

  /** Stores a definition given as a function of its id, and answers the id. */
  define(markup: (id: string) => string): string {
    const key = markup("?");
    const known = this.definitions.get(key);
    if (known) return known;
    const id = `d${this.definitions.size.toString(36)}`;
    this.definitions.set(key, id);
    return id;
  }

  /** A linear gradient between two points, in shares of the shape's box unless `space` is set. */
  linear(stops: readonly Stop[], from: Point = [0, 0], to: Point = [0, 1], space = false): string {
    const units = space ? ' gradientUnits="userSpaceOnUse"' : "";
    const digits = space ? 1 : 3;
    const ends = [
      ["x1", from[0], 0],
      ["y1", from[1], 0],
      ["x2", to[0], space ? null : 1],
      ["y2", to[1], 0],
    ] as const;
    // A gradient's own defaults go without saying.
    const line = ends
      .map(([name, value, usual]) =>
        num(value, digits) === String(usual) ? "" : ` ${name}="${num(value, digits)}"`,
      )
      .join("");
    return `url(#${this.define((id) => `<linearGradient id="${id}"${line}${units}>${stopsOf(few(stops))}</linearGradient>`)})`;
  }

  /** A radial gradient in shares of the shape's box, brightest at `focus`. */
  radial(
    stops: readonly Stop[],
    centre: Point = [0.5, 0.5],
    radius = 0.5,
    focus: Point = centre,
  ): string {
    const place = `cx="${num(centre[0], 2)}" cy="${num(centre[1], 2)}" r="${num(radius, 2)}" fx="${num(focus[0], 2)}" fy="${num(focus[1], 2)}"`;
    return `url(#${this.define((id) => `<radialGradient id="${id}" ${place}>${stopsOf(stops)}</radialGradient>`)})`;
  }

  /** A visible surface: filled in paint, outlined in line. */
  face(d: string, fill: string, attributes: Attributes = {}): void {
    if (this.style === "line") this.add("path", { d, class: "l" });
    else this.add("path", { d, fill, ...attributes });
  }

  /** Something only paint shows: a shade, a highlight, a thread. */
  touch(d: string, attributes: Attributes): void {
    if (this.style === "paint") this.add("path", { d, ...attributes });
  }

  /** A drawn line in both styles: a seam, a gap, an edge. */
  line(d: string, colour: string, width: number, attributes: Attributes = {}): void {
    if (this.style === "line") this.add("path", { d, class: "t" });
    else
      this.add("path", {
        d,
        fill: "none",
        stroke: colour,
        "stroke-width": num(width),
        ...attributes,
      });
  }

  /** The unit square laid on a parallelogram: gradients follow its sides. Paint only. */
  quad(origin: Point, u: Point, v: Point, fill: string, opacity?: number): void {
    if (this.style === "line") return;
    const square = this.define((id) => `<path id="${id}" d="M0 0H1V1H0z"/>`);
    this.raw(
      `<use href="#${square}" fill="${fill}"${opacity ? ` opacity="${num(opacity, 2)}"` : ""} transform="matrix(${coords([...u, ...v, ...origin])})"/>`,
    );
  }

  add(tag: string, attributes: Attributes): void {
    const text = Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join("");
    this.raw(`<${tag}${text}/>`);
  }

  raw(markup: string): void {
    this.marks.push(markup);
  }

  /** The marks so far as one string, definitions first. */
  markup(): string {
    const defs = [...this.definitions].map(([key, id]) => key.replaceAll('id="?"', `id="${id}"`));
    return `${defs.length ? `<defs>${defs.join("")}</defs>` : ""}${this.marks.join("")}`;
  }
}

const channels = (hex: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** Without the stops that a straight blend of the ends already gives, within an eye's tolerance. */
function few(stops: readonly Stop[]): Stop[] {
  const [first, last] = [stops[0], stops.at(-1)];
  if (
    !first ||
    !last ||
    stops.length < 3 ||
    stops.some((s) => s.opacity !== undefined || s.colour.length !== 7)
  )
    return [...stops];
  const [from, to] = [channels(first.colour), channels(last.colour)];
  let [worst, index] = [0, 0];
  stops.forEach((stop, i) => {
    const t = (stop.at - first.at) / (last.at - first.at || 1);
    const off = Math.max(
      ...channels(stop.colour).map((v, k) =>
        Math.abs(v - (from[k] ?? 0) - t * ((to[k] ?? 0) - (from[k] ?? 0))),
      ),
    );
    if (off > worst) [worst, index] = [off, i];
  });
  if (worst <= 5) return [first, last];
  return [...few(stops.slice(0, index + 1)).slice(0, -1), ...few(stops.slice(index))];
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(({ at, colour, opacity }) => {
      const clear = opacity === undefined ? "" : ` stop-opacity="${num(opacity, 2)}"`;
      return `<stop${num(at, 2) === "0" ? "" : ` offset="${num(at, 2)}"`} stop-color="${colour}"${clear}/>`;
    })
    .join("");
}
