import { isSigned, signMessage } from "./signature";

/** Carries from a storefront to the engine who asks: `<address> <signature>`. */
export const callerHeader = "x-maru-caller";

/** Set where an engine answers a page from copies that may miss a change which another engine told. */
export const behindHeader = "x-maru-behind";

/** Set where an engine tells a storefront to answer this machine alone, for its sample people's sake. */
export const shutHeader = "x-maru-this-machine-only";

/** Stands for an address where the storefront asks for its pages, which are of all visitors. */
export const storefrontCaller = "storefront";

/** What a storefront says of a caller's address, signed for the engine. */
export function sealCaller(address: string, secret: string, now: Date): string {
  return `${address} ${signMessage(`caller ${address}`, secret, now)}`;
}

/** The address in a sealed header; undefined when no storefront of this shop has sealed it. */
export function unsealCaller(header: string, secret: string, now: Date): string | undefined {
  const [address = "", signature = ""] = header.split(" ");
  return isSigned(`caller ${address}`, signature, secret, now) ? address : undefined;
}

/** Whether a storefront of this shop speaks for a request. */
export function isVouchedFor(
  header: string | null | undefined,
  secret: string,
  now: Date,
): boolean {
  return header ? unsealCaller(header, secret, now) !== undefined : false;
}
