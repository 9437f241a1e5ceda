import type { ID } from "@vendure/core";
import { options } from "./options";
import { linkToken, signPass } from "./pass";

/** Opens an order's pickups in links of messages. */
export function tokenOf(orderCode: string): string {
  return linkToken(orderCode, options.secret);
}

interface Collectable {
  id: ID;
  passVersion: number;
  storeCode: string;
}

/** Content of the QR code with which a pickup is collected now. */
export function payloadOf({ id, passVersion, storeCode }: Collectable, orderCode: string): string {
  const content = { pickupId: String(id), orderCode, storeCode, version: passVersion };
  return signPass(content, options.secret);
}
