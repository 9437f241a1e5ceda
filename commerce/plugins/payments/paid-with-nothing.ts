/** How an order is paid that costs nothing: there is nothing to reserve, to take or to ask for. */
export const paidWithNothing = { amount: 0, state: "Settled" as const, metadata: {} };
