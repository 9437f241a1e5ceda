/** @throws Error when a class has methods of which nothing says whether they need a lock. */
export function sortedOut(service: { name: string; prototype: object }, names: string[]): void {
  const unknown = Object.getOwnPropertyNames(service.prototype).filter((n) => !names.includes(n));
  if (unknown.length > 0)
    throw new Error(`The order lock has no rule for ${service.name}.${unknown.join(", ")}`);
}
