import type { Vec3 } from "../core/vector";

/** Where a flat outline lies in space: its origin and the two directions of its plane. */
export interface Plane {
  origin: Vec3;
  u: Vec3;
  v: Vec3;
}
