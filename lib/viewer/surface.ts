import type { Ground } from "@/contracts/models";

export type Surface = "floor" | "wall" | "ceiling";

/** What kind of surface points this way: `up` is the height of its normal, from −1 to 1. */
export function surfaceOf(up: number): Surface {
  return up > 0.7 ? "floor" : up < -0.7 ? "ceiling" : "wall";
}

/** Whether a thing of this ground may stand or hang there. */
export function accepts(ground: Ground, surface: Surface): boolean {
  switch (ground) {
    case "floor":
    case "table":
      return surface === "floor";
    case "wall":
      return surface === "wall";
    case "ceiling":
      return surface === "ceiling";
  }
}
