import { checkRelease } from "./known-release";
import { nesting } from "./nesting";

type Method = (...args: never[]) => unknown;
type NamesOfMethods<S> = { [K in keyof S]: S[K] extends Method ? K : never }[keyof S] & string;

interface Replaced {
  /** Vendure's own, bound to its service. */
  original: Method;
  /** What stands in its place. */
  installed: unknown;
  /** What each class makes of the method that it is given, by the class's name. */
  makers: Map<string, (inner: Method) => Method>;
}

/** Two engines in one process have services of their own. */
const replaced = new WeakMap<object, Map<string, Replaced>>();
/** By method, who replaces it, from the outermost. */
const register = new Map<string, readonly string[]>();

/**
 * Puts something in the place of a method of Vendure's. Every replacement is made here, of the
 * release that was read. The table `nesting` tells its place among others, and a document names it
 * (docs/adr/0009-order-lock.md, Upgrade).
 * @param by who replaces it; the register has the name of its class
 * @param make makes the new method of the one below it: Vendure's, or another class's. It may be
 *   called again when another class replaces the method too.
 * @throws Error when another release is installed, the method is gone or assigned to, or its
 *   nesting is not told
 */
export function replaceMethod<S extends object, K extends NamesOfMethods<S>>(
  by: object,
  service: S,
  name: K,
  make: (inner: S[K]) => S[K],
): void {
  place(by, service, name, make as unknown as (inner: Method) => Method);
}

/** The same where TypeScript knows no type: private methods, overloads, names from a list. */
export function replaceUntyped<F extends Method>(
  by: object,
  service: object,
  name: string,
  make: (inner: F) => F,
): void {
  place(by, service, name, make as unknown as (inner: Method) => Method);
}

/** Which methods are replaced in this process, by whom, from the outermost to the innermost. */
export function replacedMethods(): ReadonlyMap<string, readonly string[]> {
  return register;
}

function place(by: object, service: object, name: string, make: (inner: Method) => Method): void {
  checkRelease();
  const label = labelOf(service, name);
  const known = replacedOf(service, name, label);
  if (Reflect.get(service, name) !== known.installed)
    throw new Error(`${label} was assigned to: replace it by replaceMethod (commerce/vendure)`);
  const { original, makers } = known;
  makers.set(by.constructor.name, make);
  const inside = [...makers.keys()].sort(
    (a, b) => depthOf(label, b, makers) - depthOf(label, a, makers),
  );
  const method = inside.reduce((inner, owner) => makers.get(owner)?.(inner) ?? inner, original);
  known.installed = method;
  if (!Reflect.set(service, name, method)) throw new Error(`${label} cannot be replaced`);
  register.set(label, inside.toReversed());
}

function replacedOf(service: object, name: string, label: string): Replaced {
  const methods = replaced.get(service) ?? new Map<string, Replaced>();
  replaced.set(service, methods);
  const before = methods.get(name);
  if (before) return before;
  const method: unknown = Reflect.get(service, name);
  if (typeof method !== "function")
    throw new Error(`${label} is gone from Vendure: find what takes its place`);
  const first: Replaced = {
    original: (...args) => Reflect.apply(method, service, args),
    installed: method,
    makers: new Map(),
  };
  methods.set(name, first);
  return first;
}

/** How far inside a class's replacement is. */
function depthOf(label: string, owner: string, { size }: Replaced["makers"]): number {
  const depth = nesting[label]?.indexOf(owner) ?? -1;
  if (size > 1 && depth < 0)
    throw new Error(
      `${label} is replaced by ${owner} and another: say who is outside (nesting.ts)`,
    );
  return depth;
}

/** A function that a module exports has no class. */
function labelOf(service: object, name: string): string {
  const { name: owner } = service.constructor;
  return owner === "Object" ? name : `${owner}.${name}`;
}
