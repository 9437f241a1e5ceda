import { finishesOf, type Product } from "../../scripts/draw/catalogue";
import { drawMeasured } from "../../scripts/draw/measured";
import { paperOf } from "../../scripts/draw/paper";
import { Assembly } from "../core/assembly";
import { pieceOf } from "../core/piece";
import { RECIPES } from "../recipes";
import { elevationOf } from "./elevation";

/** The drawing with the dimensions of each finish of a product that has a model, by name of its file. */
export function dimensionsOf(product: Product): Map<string, string> {
  const recipe = RECIPES[product.kind];
  if (!recipe) throw new Error(`no recipe for ${product.kind}`);
  const drawn = new Map<string, string>();
  const draw = (variant: Product["variants"][number]) => {
    const piece = pieceOf(product, variant, 1);
    const body = new Assembly(piece.random);
    recipe.build(piece, body);
    const parts = body.settle(piece.width, piece.height, piece.depth);
    return drawMeasured({
      paper: paperOf(product.collection),
      width: piece.width,
      height: piece.height,
      depth: piece.depth,
      seatHeight: piece.measure("seatHeight", 0),
      standsOnFloor: recipe.ground === "floor",
      elevations: {
        front: elevationOf(parts, "front"),
        side: elevationOf(parts, "side"),
        plan: elevationOf(parts, "plan"),
      },
    });
  };
  return new Map(
    finishesOf(product).map(({ key, variant }) => {
      // Finishes of one size have one shape.
      const shape = JSON.stringify(variant.dimensions ?? {});
      const svg = drawn.get(shape) ?? draw(variant);
      drawn.set(shape, svg);
      return [`${key}-dimensions.svg`, svg];
    }),
  );
}
