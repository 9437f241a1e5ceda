const open: readonly string[] = ["Modifying", "ArrangingAdditionalPayment"];

/**
 * Whether an administrator is changing a placed order that is in this state. Until it is closed its
 * goods and money wait as they were.
 */
export function isOpenInDashboard(orderState: string | undefined): boolean {
  return orderState !== undefined && open.includes(orderState);
}
