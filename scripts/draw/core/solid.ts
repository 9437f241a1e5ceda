import type { Canvas } from "./canvas";
import type { Vec3 } from "./vector";
import type { View } from "./view";

/** A thing with a place in space that can draw itself from any side. */
export interface Solid {
  /** Points whose convex hull contains the solid: for ordering, shadows and fitting. */
  hull: readonly Vec3[];
  /** Directions in which a plane may separate it from a neighbour. */
  axes: readonly Vec3[];
  /** Light passes or it lies flat: no shadow. */
  shadowless?: boolean;
  /** Not part of the object's measure: a glow, a cord to the ceiling, a prop. */
  extra?: boolean;
  draw(canvas: Canvas, view: View): void;
}

export type Ground = "floor" | "wall" | "none";

/** A product as solids, back to front where they are entangled, and how it likes to be seen. */
export interface Scene {
  solids: readonly Solid[];
  camera: { yaw: number; pitch: number };
  /** What it stands on or hangs from, which decides the shadow. */
  ground: Ground;
  /** Which two elevations explain it: from the side, or from above. */
  second?: "side" | "plan" | "none";
  /** Room for light around it: a share by which the picture shrinks. */
  air?: number;
}
