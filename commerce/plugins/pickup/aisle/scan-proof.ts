import { randomUUID } from "node:crypto";
import type { ID } from "@vendure/core";
import { isSigned, signMessage } from "../../../../contracts/signature";

/** What a scan was of: a print, in a market. */
export interface Scanned {
  tagId: ID;
  channelId: ID;
}

const textOf = (nonce: string, { tagId, channelId }: Scanned): string =>
  `scan ${nonce} of tag ${tagId} in ${channelId}`;

/**
 * Proves for five minutes that the engine itself has just shown the price of this print. It has no
 * price in it, and its number serves one cart.
 */
export function proveScan(scanned: Scanned, secret: string, now: Date): string {
  const nonce = randomUUID();
  return `${nonce}.${scanned.tagId}.${signMessage(textOf(nonce, scanned), secret, now)}`;
}

/** What a proof says, if it is ours, of this market and not too old. */
export function readScan(
  proof: string,
  channelId: ID,
  secret: string,
  now: Date,
): { nonce: string; tagId: string } | undefined {
  const [, nonce, tagId, signature] = /^([\da-f-]{36})\.(\d{1,9})\.(.{1,100})$/.exec(proof) ?? [];
  if (!nonce || !tagId || !signature) return undefined;
  return isSigned(textOf(nonce, { tagId, channelId }), signature, secret, now)
    ? { nonce, tagId }
    : undefined;
}
