import { INK } from "./core/canvas";
import { num } from "./core/path";
import type { Rect } from "./core/view";
import { SIZE, sheet } from "./paper";

export type Side = "front" | "side" | "plan";

/** A product from one side, in mm, and its marks once its place on the sheet is known. */
export interface Elevation {
  width: number;
  height: number;
  marks(scale: number, x: number, y: number): string;
}

export interface Measured {
  paper: string;
  /** What the numbers say, in mm. */
  width: number;
  height: number;
  depth: number;
  seatHeight: number;
  standsOnFloor: boolean;
  elevations: Readonly<Record<Side, Elevation>>;
  /** The side that stands beside the front; without it, the one that leaves both larger. */
  second?: "side" | "plan" | "none" | undefined;
}

const MEASURE = 'fill="none" stroke="#a3917e" stroke-width="1.5"';
const NUMBER = '<text fill="#6b5d50" stroke="none" style="font-variant-numeric:tabular-nums"';

/** Room around the elevations for the lines and their numbers, and between the two. */
const EDGE = 156;
const GAP = 176;
const AREA = SIZE - 2 * EDGE;

/** The measured drawing: the front, and the side or the plan, in line with their sizes in mm. */
export function drawMeasured(measured: Measured): string {
  const { elevations, paper } = measured;
  const { front } = elevations;
  const second = measured.second ?? secondOf(elevations);
  const other = second === "none" ? undefined : elevations[second];
  const [across, down] = [second === "side" ? GAP : 0, second === "plan" ? GAP : 0];
  const width = front.width + (across && other ? other.width : 0);
  const height = front.height + (down && other ? other.height : 0);
  const scale = Math.min((AREA - across) / width, (AREA - down) / height);
  const left = (SIZE - width * scale - across) / 2;
  const top = (SIZE - height * scale - down) / 2;
  const marks: string[] = [];
  const place = (elevation: Elevation, x: number, y: number): Rect => {
    marks.push(elevation.marks(scale, x, y));
    return { x, y, width: elevation.width * scale, height: elevation.height * scale };
  };
  const first = place(front, left, top);
  marks.push(dimensionLine(first, "below", measured.width));
  marks.push(dimensionLine(first, "left", measured.height));
  if ((measured.standsOnFloor && second !== "plan") || second === "plan") marks.push(floor(first));
  if (second === "side" && other) {
    const rect = place(other, left + first.width + GAP, top);
    if (measured.standsOnFloor) marks.push(floor(rect));
    marks.push(dimensionLine(rect, "below", measured.depth), seat(measured, rect, scale));
  } else if (second === "plan" && other) {
    const rect = place(other, left, top + first.height + GAP);
    marks.push(dimensionLine(rect, "left", measured.depth), seat(measured, first, scale));
  }
  return sheet(
    `<path d="M0 0H${SIZE}V${SIZE}H0z" fill="${paper}"/>` +
      `<g fill="${paper}" stroke="${INK}" stroke-width="2" stroke-linejoin="round" font-family="Pretendard, system-ui, sans-serif" font-size="32" text-anchor="middle">${marks.join("")}</g>`,
  );
}

/** The second elevation: the plan of what is round and low, or the one that leaves both larger. */
function secondOf({ front, side, plan }: Measured["elevations"]): "side" | "plan" {
  const round = Math.abs(front.width - side.width) < 2;
  if (round && front.height < 1.6 * front.width) return "plan";
  const beside = Math.min((AREA - GAP) / (front.width + side.width), AREA / front.height);
  const below = Math.min(AREA / front.width, (AREA - GAP) / (front.height + plan.height));
  return below > beside ? "plan" : "side";
}

function floor({ x, y, width, height }: Rect): string {
  return `<path d="M${num(x - 36)} ${num(y + height + 1)}h${num(width + 72)}" ${MEASURE}/>`;
}

/** The height of the seat, where a product has one, beside the elevation. */
function seat({ seatHeight, height }: Measured, rect: Rect, scale: number): string {
  if (seatHeight <= 0 || seatHeight > height * 0.94) return "";
  const tall = seatHeight * scale;
  return dimensionLine(
    { ...rect, y: rect.y + rect.height - tall, height: tall },
    "right",
    seatHeight,
  );
}

/** A line as long as the side it measures, with short strokes at its ends and the number beside it. */
function dimensionLine(rect: Rect, side: "below" | "left" | "right", value: number): string {
  const [x0, y0, x1, y1] = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
  const text = Math.round(value);
  if (side === "below") {
    const y = y1 + 62;
    const d = `M${num(x0)} ${num(y)}H${num(x1)}${tick(x0, y)}${tick(x1, y)}`;
    return `<path ${MEASURE} d="${d}"/>${NUMBER} x="${num((x0 + x1) / 2)}" y="${num(y + 46)}">${text}</text>`;
  }
  const x = side === "left" ? x0 - 58 : x1 + 58;
  const at = side === "left" ? x - 22 : x + 42;
  const d = `M${num(x)} ${num(y0)}V${num(y1)}${tick(x, y0)}${tick(x, y1)}`;
  const [mx, my] = [num(at), num((y0 + y1) / 2)];
  return `<path ${MEASURE} d="${d}"/>${NUMBER} x="${mx}" y="${my}" transform="rotate(-90 ${mx} ${my})">${text}</text>`;
}

const tick = (x: number, y: number): string => `M${num(x - 7)} ${num(y + 7)}l14-14`;
