import { num, polyline, thin } from "../core/path";
import { type Point } from "../core/vector";

export interface Ring {
  x: number;
  y: number;
  rx: number;
  ry: number;
}

/** A round belly between a foot and a neck: the profile of jars and pots. */
export function belly(
  foot: number,
  r: number,
  neck: number,
  low: number,
  high: number,
  waist = 0.5,
): Point[] {
  const middle = low + (high - low) * waist;
  const below = (middle - low) / Math.sqrt(1 - (foot / r) ** 2);
  const above = (high - middle) / Math.sqrt(1 - (neck / r) ** 2);
  return Array.from({ length: 49 }, (_, i): Point => {
    const y = low + ((high - low) * (1 - Math.cos((i * Math.PI) / 48))) / 2;
    const off = (y - middle) / (y < middle ? below : above);
    return [r * Math.sqrt(Math.max(0, 1 - off * off)), y];
  });
}

/** The wall of a bowl or cup: steep at the rim, round towards the foot. */
export const bowlWall = (foot: number, r: number, low: number, high: number, power = 2): Point[] =>
  Array.from({ length: 33 }, (_, i): Point => {
    const t = i / 32;
    return [foot + (r - foot) * (1 - (1 - t) ** power) ** (1 / power), low + (high - low) * t];
  });

/** The united outline of all rings: for every height of the picture, the widest of them. */
export function silhouette(rings: readonly Ring[]): Point[] {
  const [top, bottom] = [
    Math.min(...rings.map((r) => r.y - r.ry)),
    Math.max(...rings.map((r) => r.y + r.ry)),
  ];
  const x = rings[0]?.x ?? 0;
  const right = Array.from({ length: 161 }, (_, i): Point => {
    const y = top + ((bottom - top) * (1 - Math.cos((Math.PI * i) / 160))) / 2;
    return [x + Math.max(0, ...rings.map((r, k) => widthAt(r, rings[k + 1] ?? r, y))), y];
  });
  return thin(right, 0.6);
}

export const mirroredAt = (x: number, points: readonly Point[]): Point[] =>
  points.map(([px, y]): Point => [2 * x - px, y]).reverse();

/** The outside of an open form: everything below its front rim. */
export function openWall(right: readonly Point[], { x, y, rx, ry }: Ring): string {
  const below = [[x + rx, y] as const, ...right.filter((p) => p[1] > y)];
  return `${polyline([...below, ...mirroredAt(x, below)], false)}A${num(rx)} ${num(ry)} 0 0 0 ${num(x + rx)} ${num(y)}z`;
}

function widthAt(a: Ring, b: Ring, y: number): number {
  const steps = Math.abs(b.rx - a.rx) > 2 ? [0, 0.33, 0.67] : [0];
  return Math.max(
    ...steps.map((t) => {
      const [cy, rx, ry] = [
        a.y + (b.y - a.y) * t,
        a.rx + (b.rx - a.rx) * t,
        a.ry + (b.ry - a.ry) * t,
      ];
      const reach =
        ry > 0.01 && Math.abs(y - cy) < ry ? rx * Math.sqrt(1 - ((y - cy) / ry) ** 2) : -1;
      const span =
        (y - a.y) * (y - b.y) <= 0 &&
        a.y !== b.y &&
        Math.abs(b.rx - a.rx) < 3 * Math.abs(b.y - a.y);
      return Math.max(reach, span ? a.rx + ((y - a.y) / (b.y - a.y)) * (b.rx - a.rx) : -1);
    }),
  );
}
