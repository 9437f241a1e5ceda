import type { MessageKind } from "../outbox/message-kind";
import { accountLink } from "./account-link";
import { accountRequest } from "./account-request";
import { contactAnswered, contactReceived } from "./contact-letters";
import { orderCancelled, orderDelivered, orderShipped } from "./goods-letters";
import { moneyLetters } from "./money-moved";
import { orderPlaced } from "./order-placed";
import { paymentReturned } from "./payment-returned";
import { pickupChanged } from "./pickup-changed";
import { pickupLetters } from "./pickup-letters";
import { pickupMissing } from "./pickup-missing";
import { pickupReceipt } from "./pickup-receipt";
import { pickupShorts } from "./pickup-shorts";
import { webhookOff } from "./webhook-off";

const kinds = new Map<string, MessageKind>(
  [
    accountLink,
    accountRequest,
    contactReceived,
    contactAnswered,
    orderPlaced,
    orderShipped,
    orderDelivered,
    orderCancelled,
    ...moneyLetters,
    paymentReturned,
    ...pickupLetters,
    pickupChanged,
    pickupMissing,
    pickupReceipt,
    ...pickupShorts,
    webhookOff,
  ].map((kind) => [kind.kind, kind]),
);

/** How a kind of message is written; throws when a newer release left it. */
export function messageKind(name: string): MessageKind {
  const kind = kinds.get(name);
  if (!kind) throw new Error(`Unknown kind of message: ${name}`);
  return kind;
}
