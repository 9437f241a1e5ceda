import type { ID } from "@vendure/core";
import type { PickupState } from "../../../../contracts/pickup/states";
import type { Pieces } from "../../../contracts/order-money";
import type { Pickup } from "../entities/pickup.entity";
import { PickupLine } from "../entities/pickup-line.entity";
import { fittedLine, unstagedLine, wantsMore } from "./fitted-line";

interface FittedPickup {
  lines: PickupLine[];
  added: Pieces[];
  removed: Pieces[];
  /** Whether it lay ready, and does not any more. */
  isToPick: boolean;
}

const untouched = {
  picked: 0,
  short: 0,
  shortReason: null,
  substituted: 0,
  substituteId: null,
  proposed: 0,
  proposedUntil: null,
  toTakeOut: 0,
  substitutesToTakeOut: 0,
  returned: 0,
  refused: 0,
};

/** Whether a pickup's bag is closed. */
export const isStaged = (state: PickupState): boolean => state === "ready" || state === "arrived";

/** The lines of a pickup as its order has them by now; undefined when that is how they are. */
export function fittedPickup(
  { id: pickupId, lines, state }: Pickup,
  ordered: readonly { id: ID; quantity: number }[],
): FittedPickup | undefined {
  const keptOf = (line: PickupLine) =>
    ordered.find((one) => String(one.id) === String(line.orderLineId))?.quantity ?? 0;
  const fresh = ordered.filter(
    (one) => !lines.some((line) => String(line.orderLineId) === String(one.id)),
  );
  const staged = isStaged(state);
  const isToPick =
    staged && (fresh.length > 0 || lines.some((line) => wantsMore(line, keptOf(line))));
  const before = isToPick ? lines.map(unstagedLine) : lines;
  const fits = before.map((line) => fittedLine(line, keptOf(line), staged && !isToPick));
  const changes = before.map((line, i) => ({
    orderLineId: line.orderLineId,
    quantity: (fits[i]?.quantity ?? line.quantity) - line.quantity,
  }));
  const isSame = fresh.length === 0 && changes.every(({ quantity }) => quantity === 0);
  if (isSame) return undefined;
  const news = fresh.map(({ id: orderLineId, quantity }) => ({ orderLineId, quantity }));
  return {
    lines: [
      ...lines.map((line, i) => Object.assign(new PickupLine(line), fits[i])),
      ...news.map((piece) => new PickupLine({ pickupId, ...untouched, ...piece })),
    ],
    added: [...changes.filter(({ quantity }) => quantity > 0), ...news],
    removed: changes
      .filter(({ quantity }) => quantity < 0)
      .map(({ orderLineId, quantity }) => ({ orderLineId, quantity: -quantity })),
    isToPick,
  };
}
