import type { EngineOrder } from "../orders";

/**
 * What to choose anew when all of a cart is collected, but its address is still that of delivery.
 * That happens when the shopper takes out what was to be delivered. Tax is that of the store then.
 */
export function storeToGoTo({ lines, pickups, addressKind }: EngineOrder) {
  const [first] = pickups;
  const collected = lines.every((line) => line.customFields?.collectAt);
  if (!first || !collected || addressKind === "collection") return undefined;
  const storeCode = first.store.code;
  return {
    storeCode,
    lineIds: lines.filter((l) => l.customFields?.collectAt === storeCode).map(({ id }) => id),
    ...(first.inAisle ? { inAisle: true } : { slotStart: first.slot.start }),
  };
}
