import type { Ground } from "@/contracts/models";

/** From where a product is looked at. */
export interface Orbit {
  /** Round the product in radians: 0 is its front, positive its left side (the viewer's right). */
  turn: number;
  /** Above the horizon in radians. */
  tilt: number;
  /** How near: 1 shows all of it from every side. */
  zoom: number;
}

/** Vertical field of view of viewer and posters. */
export const fieldOfView = 22;
const zoomRange = { least: 0.6, most: 4 };
const tiltRange = { least: -0.15, most: 1.45 };
const turnStep = Math.PI / 12;
const tiltStep = Math.PI / 18;
const zoomFactor = 1.25;

/** The view of the posters (studio/turn), so that the first frame takes a poster's place unseen. */
export function homeOrbit(ground: Ground, [width, height, depth]: readonly number[]): Orbit {
  const flat = (height ?? 0) < Math.max(width ?? 0, depth ?? 0) / 20;
  const hangs = ground === "wall" || ground === "ceiling";
  return { turn: 0.5, tilt: flat ? 0.7 : hangs ? 0.08 : 0.26, zoom: 1 };
}

const between = (value: number, { least, most }: { least: number; most: number }) =>
  Math.min(most, Math.max(least, value));

/** Brings an orbit within what can be looked at; `turn` ends between −π and π. */
export function clampOrbit({ turn, tilt, zoom }: Orbit): Orbit {
  const round = turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  return { turn: round, tilt: between(tilt, tiltRange), zoom: between(zoom, zoomRange) };
}

export type OrbitStep = "left" | "right" | "up" | "down" | "nearer" | "farther";

/** One press of a button or an arrow key. `left` shows more of the product's right side. */
export function stepOrbit(orbit: Orbit, step: OrbitStep): Orbit {
  const { turn, tilt, zoom } = orbit;
  switch (step) {
    case "left":
      return clampOrbit({ ...orbit, turn: turn - turnStep });
    case "right":
      return clampOrbit({ ...orbit, turn: turn + turnStep });
    case "up":
      return clampOrbit({ ...orbit, tilt: tilt + tiltStep });
    case "down":
      return clampOrbit({ ...orbit, tilt: tilt - tiltStep });
    case "nearer":
      return clampOrbit({ ...orbit, zoom: zoom * zoomFactor });
    case "farther":
      return clampOrbit({ ...orbit, zoom: zoom / zoomFactor });
  }
}

/**
 * How far in metres the camera stands, at the orbit's zoom. From there a box of these measures
 * (metres) is whole in a picture of this aspect from every side. As in studio/turn/page.js.
 */
export function distanceOf(
  box: readonly [width: number, height: number, depth: number],
  { tilt, zoom }: Orbit,
  aspect: number,
): number {
  const half = Math.tan(((fieldOfView / 2) * Math.PI) / 180);
  const round = Math.hypot(box[0], box[2]) / 2;
  const tall = (box[1] / 2) * Math.cos(tilt) + round * Math.abs(Math.sin(tilt));
  const needed = Math.max(round / Math.min(1, aspect), tall);
  return (needed / half / 0.84 + round * 0.6) / zoom;
}

export type Side =
  | "front"
  | "frontLeft"
  | "left"
  | "backLeft"
  | "back"
  | "backRight"
  | "right"
  | "frontRight";

const sides: readonly Side[] = [
  "front",
  "frontLeft",
  "left",
  "backLeft",
  "back",
  "backRight",
  "right",
  "frontRight",
];

export type Height = "below" | "level" | "slightlyAbove" | "above" | "top";

/** Describes a view to a listener. Sides are the product's own, as for a person who sits in it. */
export function describeOrbit({ turn, tilt, zoom }: Orbit): {
  side: Side;
  height: Height;
  percent: number;
} {
  const index = ((Math.round(turn / (Math.PI / 4)) % 8) + 8) % 8;
  const height: Height =
    tilt < -0.03
      ? "below"
      : tilt < 0.12
        ? "level"
        : tilt < 0.5
          ? "slightlyAbove"
          : tilt < 1.2
            ? "above"
            : "top";
  return { side: sides[index] ?? "front", height, percent: Math.round(zoom * 100) };
}

/** An orbit as a query parameter: degrees and percent, "29_15_100". */
export function orbitToParam({ turn, tilt, zoom }: Orbit): string {
  const degrees = (radians: number) => Math.round((radians * 180) / Math.PI);
  return `${degrees(turn)}_${degrees(tilt)}_${Math.round(zoom * 100)}`;
}

/** The orbit that a link names; null when it is not one that we write. */
export function orbitFromParam(param: string | null): Orbit | null {
  const parts = /^(-?\d{1,3})_(-?\d{1,3})_(\d{1,3})$/.exec(param ?? "");
  if (!parts) return null;
  const [turn = 0, tilt = 0, percent = 100] = parts.slice(1).map(Number);
  return clampOrbit({
    turn: (turn * Math.PI) / 180,
    tilt: (tilt * Math.PI) / 180,
    zoom: percent / 100,
  });
}
