interface Placeable {
  orderPlacedAt?: string | null | undefined;
}

/**
 * The orders of an account that were placed since it was opened, with the time of each. Nobody
 * proves that an e-mail is theirs when they open an account, and the engine hands a new account
 * all that guests ever ordered with its e-mail: those orders, with name, address and phone, are
 * shown only to whoever knows their code as well (see `trackOrder`).
 */
export function ordersSince<T extends Placeable>(
  openedAt: string | undefined,
  orders: readonly T[],
): { order: T; placedAt: string }[] {
  if (!openedAt) return [];
  const opened = Date.parse(openedAt);
  return orders.flatMap((order) => {
    const placedAt = order.orderPlacedAt;
    return placedAt && Date.parse(placedAt) >= opened ? { order, placedAt } : [];
  });
}
