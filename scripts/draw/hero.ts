import { Canvas } from "./core/canvas";
import { backToFront } from "./core/order";
import { castShadow } from "./core/shadow";
import type { Scene } from "./core/solid";
import { fitted, lookFrom, type View } from "./core/view";
import { backdrop, paperOf, SIZE, sheet } from "./paper";
import type { Piece } from "./piece";

const MARGIN = 0.12;

/** The view that fills a square with the scene, its margins kept. */
function heroView(scene: Scene, size = SIZE): View {
  const inset = size * (MARGIN + (scene.air ?? 0));
  const points = scene.solids.filter((solid) => !solid.extra).flatMap((solid) => solid.hull);
  return fitted(lookFrom(scene.camera), points, {
    x: inset,
    y: inset,
    width: size - 2 * inset,
    height: size - 2 * inset,
  });
}

/** The first picture: the object in its light, on its paper. */
export function drawHero(piece: Piece, scene: Scene): string {
  const view = heroView(scene);
  const canvas = new Canvas("paint");
  castShadow(canvas, view, scene.solids, scene.ground);
  for (const solid of backToFront(scene.solids, view)) solid.draw(canvas, view);
  return sheet(backdrop(paperOf(piece.collection), scene.ground) + canvas.markup());
}
