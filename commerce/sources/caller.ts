import { randomBytes } from "node:crypto";
import { isSigned } from "../../contracts/signature";
import type { SourceOptions } from "./sources";

/** A caller whose signature is right. */
export interface Caller {
  source: string;
  mayWrite: (location: string) => boolean;
}

/** No caller has it. Where a secret is missing it is checked instead, which takes as long. */
const none = randomBytes(24).toString("base64url");

/**
 * Who has signed a body. An unknown source is checked like a known one, twice as all are. Neither
 * the answer nor its time tells which sources there are.
 */
export function callerOf(
  source: string,
  body: string,
  signature: string,
  { sources, shared }: SourceOptions,
  now: Date,
): Caller | undefined {
  const known = Object.hasOwn(sources, source) ? sources[source] : undefined;
  const [first = shared ?? none, second = none] = known?.secrets ?? [];
  const checks = [first, second].map((secret) => isSigned(body, signature, secret, now));
  if (!checks.includes(true)) return undefined;
  const locations = known?.locations ?? ["*"];
  return {
    source,
    mayWrite: (location) => locations.includes("*") || locations.includes(location),
  };
}
