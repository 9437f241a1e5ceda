import { along, cross, dot, type Point, radians, unit, type Vec3 } from "./vector";

/** A parallel projection: where the viewer stands, where the light comes from, how mm become picture units. */
export interface View {
  right: Vec3;
  up: Vec3;
  toward: Vec3;
  light: Vec3;
  scale: number;
  x: number;
  y: number;
}

/** Where a kind likes to be seen from, in degrees: to its right, and above. */
export interface Camera {
  yaw: number;
  pitch: number;
}

/** A parallel view; the light always falls from the viewer's top left. */
export function lookFrom({ yaw, pitch }: Camera): View {
  const [a, b] = [radians(yaw), radians(pitch)];
  const right: Vec3 = [Math.cos(a), 0, -Math.sin(a)];
  const toward: Vec3 = [Math.sin(a) * Math.cos(b), Math.sin(b), Math.cos(a) * Math.cos(b)];
  const up = cross(toward, right);
  const light = unit(along([0, 0, 0], [right, -0.56], [up, 0.68], [toward, 0.48]));
  return { right, up, toward, light, scale: 1, x: 0, y: 0 };
}

export function project(view: View, p: Vec3): Point {
  return [view.x + view.scale * dot(p, view.right), view.y - view.scale * dot(p, view.up)];
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function boundsOf(points: readonly Point[]): Rect {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The same view, scaled and moved so that the points fill the frame without leaving it. */
export function fitted(view: View, points: readonly Vec3[], frame: Rect): View {
  const flat = { ...view, scale: 1, x: 0, y: 0 };
  const box = boundsOf(points.map((p) => project(flat, p)));
  const scale = Math.min(frame.width / (box.width || 1), frame.height / (box.height || 1));
  return {
    ...view,
    scale,
    x: frame.x + frame.width / 2 - scale * (box.x + box.width / 2),
    y: frame.y + frame.height / 2 - scale * (box.y + box.height / 2),
  };
}
