import { Canvas } from "./core/canvas";
import { backToFront } from "./core/order";
import type { Scene } from "./core/solid";
import { heroView } from "./hero";
import { backdrop, paperOf, SIZE, sheet } from "./paper";
import type { Piece } from "./piece";

/** A close-up of what the product is made of. */
export function drawDetail(piece: Piece, scene: Scene): string {
  const view = heroView(scene, SIZE);
  const k = 3;
  const near = { ...view, scale: view.scale * k, x: (view.x - 600) * k + 600, y: (view.y - 420) * k + 600 };
  const canvas = new Canvas("paint");
  for (const solid of backToFront(scene.solids, near)) solid.draw(canvas, near);
  return sheet(backdrop(paperOf(piece.collection), scene.ground) + canvas.markup());
}
