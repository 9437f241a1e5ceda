/** Names the type of a command's answer: an error has its own name, all else is the pickup. */
export function pickupOrError(value: { __typename?: string }): string {
  return value.__typename ?? "Pickup";
}
