/** The releases of Vendure whose services were read, method by method: what they write, and what is replaced. */
const known = ["3.7.3"];

/** @throws Error when the rules were not written for this release. */
export function checkVersion(version: string): void {
  if (!known.includes(version))
    throw new Error(
      `The order lock knows Vendure ${known.join(", ")}, not ${version}. Read what its order, ` +
        "payment and fulfilment services write, then extend commerce/plugins/order-lock. Compare " +
        "the methods that others take the place of (docs/adr/0009-order-lock.md, Upgrade).",
    );
}

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * A method of a service, bound to it.
 * @throws Error when the service has none of this name.
 */
export function methodOf(service: object, name: string): Method {
  const method: unknown = Reflect.get(service, name);
  if (typeof method !== "function")
    throw new Error(`${service.constructor.name}.${name} is gone: find what takes its place`);
  return (...args) => Reflect.apply(method, service, args);
}

/** @throws Error when a class has methods of which nothing says whether they need a lock. */
export function sortedOut(service: { name: string; prototype: object }, names: string[]): void {
  const unknown = Object.getOwnPropertyNames(service.prototype).filter((n) => !names.includes(n));
  if (unknown.length > 0)
    throw new Error(`The order lock has no rule for ${service.name}.${unknown.join(", ")}`);
}
