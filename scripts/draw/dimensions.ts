import { Canvas, INK } from "./core/canvas";
import { backToFront } from "./core/order";
import { num } from "./core/path";
import type { Scene } from "./core/solid";
import { boundsOf, lookFrom, project, type Rect, type View } from "./core/view";
import { paperOf, SIZE, sheet } from "./paper";
import type { Piece } from "./piece";

const CAMERAS = {
  front: { yaw: 0, pitch: 0 },
  side: { yaw: 90, pitch: 0 },
  plan: { yaw: 0, pitch: 90 },
};

const MEASURE = 'fill="none" stroke="#a3917e" stroke-width="1.5"';
const NUMBER = '<text fill="#6b5d50" stroke="none" style="font-variant-numeric:tabular-nums"';

type Elevation = keyof typeof CAMERAS;

/** Room around the elevations for the lines and their numbers, and between the two. */
const EDGE = 156;
const GAP = 176;
const AREA = SIZE - 2 * EDGE;

/** The measured drawing: the front, and the side or the plan, in line with their sizes in mm. */
export function drawDimensions(piece: Piece, scene: Scene): string {
  const paper = paperOf(piece.collection);
  const canvas = new Canvas("line", paper);
  const front = sizeOf(scene, "front");
  const second = secondOf(scene, front);
  const other = second && sizeOf(scene, second);
  const [across, down] = [second === "side" ? GAP : 0, second === "plan" ? GAP : 0];
  const width = front.width + (across && other ? other.width : 0);
  const height = front.height + (down && other ? other.height : 0);
  const scale = Math.min((AREA - across) / width, (AREA - down) / height);
  const left = (SIZE - width * scale - across) / 2;
  const top = (SIZE - height * scale - down) / 2;
  const first = place(canvas, scene, "front", scale, left, top);
  dimensionLine(canvas, first, "below", piece.width);
  dimensionLine(canvas, first, "left", piece.height);
  if (scene.ground === "floor" && second !== "plan") floor(canvas, first);
  if (second === "side") {
    const rect = place(canvas, scene, "side", scale, left + first.width + GAP, top);
    if (scene.ground === "floor") floor(canvas, rect);
    dimensionLine(canvas, rect, "below", piece.depth);
    innerHeight(canvas, piece, rect, scale);
  } else if (second === "plan") {
    const rect = place(canvas, scene, "plan", scale, left, top + first.height + GAP);
    floor(canvas, first);
    dimensionLine(canvas, rect, "left", piece.depth);
    innerHeight(canvas, piece, first, scale);
  }
  return sheet(
    `<path d="M0 0H${SIZE}V${SIZE}H0z" fill="${paper}"/>` +
      `<g fill="${paper}" stroke="${INK}" stroke-width="2" stroke-linejoin="round" font-family="Pretendard, system-ui, sans-serif" font-size="32" text-anchor="middle">` +
      `${canvas.markup().replaceAll(' class="l"', "").replaceAll('class="t"', 'fill="none" stroke-width="1.3"').replaceAll('class="m"', MEASURE).replaceAll("<text", NUMBER)}</g>`,
  );
}

const shown = (scene: Scene) => (scene.measured ?? scene.solids).filter((s) => !s.extra);

function flatten(scene: Scene, elevation: Elevation): { view: View; rect: Rect } {
  const view = lookFrom(CAMERAS[elevation]);
  const points = shown(scene).flatMap((s) => s.hull);
  return { view, rect: boundsOf(points.map((p) => project(view, p))) };
}

const sizeOf = (scene: Scene, elevation: Elevation): Rect => flatten(scene, elevation).rect;

/** The second elevation: what the kind asks for, or the one that leaves both of them larger. */
function secondOf(scene: Scene, front: Rect): "side" | "plan" | null {
  if (scene.second === "none") return null;
  if (scene.second) return scene.second;
  const round = Math.abs(front.width - sizeOf(scene, "side").width) < 2;
  if (round && front.height < 1.6 * front.width) return "plan";
  const [side, plan] = [sizeOf(scene, "side"), sizeOf(scene, "plan")];
  const beside = Math.min((AREA - GAP) / (front.width + side.width), AREA / front.height);
  const below = Math.min(AREA / front.width, (AREA - GAP) / (front.height + plan.height));
  return below > beside ? "plan" : "side";
}

function place(
  canvas: Canvas,
  scene: Scene,
  elevation: Elevation,
  scale: number,
  x: number,
  y: number,
): Rect {
  const { view, rect } = flatten(scene, elevation);
  const placed: View = { ...view, scale, x: x - rect.x * scale, y: y - rect.y * scale };
  const solids = shown(scene);
  for (const solid of backToFront(solids, placed)) solid.draw(canvas, placed);
  return { x, y, width: rect.width * scale, height: rect.height * scale };
}

function floor(canvas: Canvas, { x, y, width, height }: Rect): void {
  canvas.add("path", {
    d: `M${num(x - 36)} ${num(y + height + 1)}h${num(width + 72)}`,
    class: "m",
  });
}

/** The height of the seat, where a product has one, beside the elevation. */
function innerHeight(canvas: Canvas, piece: Piece, rect: Rect, scale: number): void {
  const inner = piece.measure("seatHeight", 0);
  if (inner <= 0 || inner > piece.height * 0.94) return;
  const tall = inner * scale;
  dimensionLine(canvas, { ...rect, y: rect.y + rect.height - tall, height: tall }, "right", inner);
}

/** A line as long as the side it measures, with short strokes at its ends and the number beside it. */
function dimensionLine(
  canvas: Canvas,
  rect: Rect,
  side: "below" | "left" | "right",
  value: number,
): void {
  const [x0, y0, x1, y1] = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
  const text = Math.round(value);
  if (side === "below") {
    const y = y1 + 62;
    canvas.add("path", {
      class: "m",
      d: `M${num(x0)} ${num(y)}H${num(x1)}${tick(x0, y)}${tick(x1, y)}`,
    });
    canvas.raw(`<text x="${num((x0 + x1) / 2)}" y="${num(y + 46)}">${text}</text>`);
    return;
  }
  const x = side === "left" ? x0 - 58 : x1 + 58;
  const at = side === "left" ? x - 22 : x + 42;
  canvas.add("path", {
    class: "m",
    d: `M${num(x)} ${num(y0)}V${num(y1)}${tick(x, y0)}${tick(x, y1)}`,
  });
  const [mx, my] = [num(at), num((y0 + y1) / 2)];
  canvas.raw(`<text x="${mx}" y="${my}" transform="rotate(-90 ${mx} ${my})">${text}</text>`);
}

const tick = (x: number, y: number): string => `M${num(x - 7)} ${num(y + 7)}l14-14`;
