import type { RefusedPieces } from "../../../../contracts/pickup/commands";
import type { Pieces } from "../../../contracts/order-money";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";

const countOf = (pieces: readonly RefusedPieces[]) =>
  pieces.reduce((sum, { quantity }) => sum + quantity, 0);

const ofLine = ({ id }: PickupLine, refused: readonly RefusedPieces[]) =>
  refused.filter(({ lineId }) => lineId === String(id));

/** Of the order: what was given instead is a piece of what was ordered. */
export function piecesOf({ lines }: Pickup, refused: readonly RefusedPieces[]): Pieces[] {
  return lines.flatMap((line) => {
    const quantity = countOf(ofLine(line, refused));
    return quantity > 0 ? [{ orderLineId: line.orderLineId, quantity }] : [];
  });
}

/** What the store hands over then. */
export function piecesLeft({ lines }: Pickup, refused: readonly RefusedPieces[]): Pieces[] {
  return lines.map((line) => ({
    orderLineId: line.orderLineId,
    quantity: line.quantity - line.short - countOf(ofLine(line, refused)),
  }));
}

/** The lines without what is refused, which the rules have found to lie there. */
export function linesLeft({ lines }: Pickup, refused: readonly RefusedPieces[]): PickupLine[] {
  return lines.map((line) => {
    const own = ofLine(line, refused);
    return Object.assign(new PickupLine(line), {
      picked: line.picked - countOf(own),
      substituted: line.substituted - countOf(own.filter(({ instead }) => instead)),
      refused: line.refused + countOf(own),
    });
  });
}
