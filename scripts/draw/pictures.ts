import { looksOf, type Product, pieceOf } from "./catalogue";
import { drawDetail } from "./detail";
import { drawDimensions } from "./dimensions";
import { drawHero } from "./hero";
import { sceneOf } from "./scene";

export interface Picture {
  /** Path below public/pictures. */
  path: string;
  svg: string;
}

/** Every picture of a product: three views of each look. */
export function picturesOf(product: Product): Picture[] {
  return looksOf(product).flatMap(({ key, variant }) => {
    const piece = pieceOf(product, variant);
    const scene = sceneOf(piece);
    const views = {
      front: drawHero(piece, scene),
      detail: drawDetail(piece),
      dimensions: drawDimensions(piece, scene),
    };
    return Object.entries(views).map(([view, svg]) => ({
      path: `${product.slug}/${key}-${view}.svg`,
      svg,
    }));
  });
}
