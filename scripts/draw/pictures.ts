import { picturesOf as shownOf } from "../../commerce/seed/pictures-of";
import { finishesOf, type Product, pieceOf } from "./catalogue";
import type { Scene } from "./core/solid";
import { drawDetail } from "./detail";
import { drawDimensions } from "./dimensions";
import { drawHero } from "./hero";
import type { Piece } from "./piece";
import { sceneOf } from "./scene";

export interface Picture {
  /** Path below public/demo/pictures. */
  path: string;
  svg: string;
}

const VIEWS: Record<string, (piece: Piece, scene: Scene) => string> = {
  front: drawHero,
  detail: drawDetail,
  dimensions: drawDimensions,
};

/** The drawings of a product without a model: each finish from its front, close up, and measured. */
export function picturesOf(product: Product): Picture[] {
  return finishesOf(product).flatMap(({ key, variant }) => {
    const piece = pieceOf(product, variant);
    const scene = sceneOf(piece);
    const shown = shownOf(product, key);
    return Object.entries(VIEWS).flatMap(([view, draw]) => {
      const path = `${product.slug}/${key}-${view}.svg`;
      return shown.includes(`pictures/${path}`) ? [{ path, svg: draw(piece, scene) }] : [];
    });
  });
}
