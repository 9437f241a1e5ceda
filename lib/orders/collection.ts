/** Whether a method of delivery is collecting, which is chosen by store and not as delivery. */
export function isCollection({ code }: { code: string }): boolean {
  return code.startsWith("collect-");
}

// What the engine writes as the recipient's company when an order goes to its store.
const storeMark = "Click and collect";

/** Whether the address is that of the store where everything is collected. */
export function isStoreAddress(address: { company?: string | null | undefined } | null): boolean {
  return address?.company === storeMark;
}
