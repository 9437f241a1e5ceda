/** How long the session that placed an order sees it by its code alone (docs/operating.md). */
export const guestAccessMs = 2 * 60 * 60_000;
