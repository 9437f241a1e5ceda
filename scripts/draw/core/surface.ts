import { lit } from "./colour";
import { dot, type Vec3 } from "./vector";
import type { View } from "./view";

export type Texture = "wood" | "cloth" | "plain" | "metal" | "glaze" | "paper";

/** What a solid is made of, as far as a picture shows it. */
export interface Surface {
  colour: string;
  texture: Texture;
}

/** How strongly light and shade differ on each material. */
const CONTRAST: Record<Texture, number> = {
  wood: 1,
  cloth: 0.92,
  plain: 1,
  metal: 1.25,
  glaze: 1.1,
  paper: 0.6,
};

/** The light a surface facing `normal` receives; 1 shows the colour as the catalogue names it. */
function brightness(texture: Texture, normal: Vec3, view: View): number {
  const facing = dot(normal, view.light);
  return 1 + CONTRAST[texture] * (facing * 0.29 - 0.13);
}

/** The colour of a surface facing `normal`. */
export const shaded = (surface: Surface, normal: Vec3, view: View): string =>
  lit(surface.colour, brightness(surface.texture, normal, view));
