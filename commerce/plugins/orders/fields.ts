import type { CustomFields } from "@vendure/core";

/** What an order remembers of the checkout; nothing of it is in any API. */
export const orderFields: CustomFields = {
  Order: [
    // The session that went to pay: the only one that may see the order by its code alone.
    { name: "checkoutSession", type: "string", nullable: true, internal: true },
    // In which the shopper read the shop: what is written to them later is in it.
    { name: "language", type: "string", nullable: true, internal: true },
  ],
};
