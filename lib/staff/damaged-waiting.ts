import type { Waiting } from "./outbox";
import type { DamagedPiece } from "./types";

/** Damaged pieces as they are when what waits to be sent is done: what is decided is off the list. */
export function withoutDecided(
  items: readonly DamagedPiece[],
  waiting: readonly Pick<Waiting, "command">[],
): DamagedPiece[] {
  return items.flatMap((item) => {
    let { quantity } = item;
    for (const { command } of waiting) {
      if (command.type === "undo-damaged" && command.damagedId === item.id) quantity = 0;
      if (command.type === "decide-damaged" && command.damagedId === item.id && !item.ending)
        quantity -= command.quantity ?? quantity;
    }
    return quantity > 0 ? [{ ...item, quantity }] : [];
  });
}
