import { VENDURE_VERSION } from "@vendure/core";

/** The release of Vendure whose methods were read, one by one: what they write, and what is replaced. */
const knownRelease = "3.7.3";

/** @throws Error when the methods that are replaced belong to another release. */
export function checkRelease(installed: string = VENDURE_VERSION): void {
  if (installed === knownRelease) return;
  throw new Error(
    `The engine replaces methods of Vendure ${knownRelease}, and ${installed} is installed. Install ` +
      `@vendure/core ${knownRelease}. To upgrade, compare each method that is replaced, and what ` +
      "its order, payment and fulfilment services write (docs/adr/0009-order-lock.md, Upgrade). " +
      "Then name the new release in commerce/vendure/known-release.ts.",
  );
}
