/**
 * What each text of the database says about a shopper. Their download and the end of their account
 * go by it:
 *
 * - `none`: says nothing of a shopper: the shop's own words, settings, states, codes and keys.
 * - `staff`: says something of a person who works for the shop.
 * - `account`: is in the download, and goes with the account.
 * - `order`: is in the download. It stays with a placed order, which law makes a shop keep. Of a cart
 *   it goes with the account.
 * - `pseudonym`: is in the download by the visitor's pseudonym, and goes with what they take back.
 * - `records`: stays and is not in the download: why, `docs/privacy.md` says.
 * - `passing`: is emptied when it has been worked off; of a person it goes with the account.
 * - `secret`: lets a person in. It goes with the account, and no download may tell it.
 */
export type Personal =
  | "none"
  | "staff"
  | "account"
  | "order"
  | "pseudonym"
  | "records"
  | "passing"
  | "secret";

/** By table and column; a test fails on a text column without a decision. */
export const personal: Record<string, Record<string, Personal>> = {
  address: all("account", [
    ...["city", "company", "fullName", "phoneNumber", "postalCode", "province"],
    ...["streetLine1", "streetLine2"],
  ]),
  administrator: all("staff", ["emailAddress", "firstName", "lastName"]),
  authentication_method: {
    externalIdentifier: "secret",
    identifier: "account",
    identifierChangeToken: "secret",
    metadata: "secret",
    passwordHash: "secret",
    passwordResetToken: "secret",
    pendingIdentifier: "account",
    strategy: "none",
    type: "none",
    verificationToken: "secret",
  },
  assistance_look: { staffName: "pseudonym" },
  assistance_session: { code: "secret", subject: "pseudonym" },
  assistance_suggestion: all("pseudonym", ["staffName", "subject"]),
  consent_record: {
    language: "pseudonym",
    purpose: "pseudonym",
    source: "pseudonym",
    subject: "pseudonym",
    textVersion: "pseudonym",
  },
  contact_answer: { key: "none", text: "account" },
  contact_message: {
    emailAddress: "account",
    key: "none",
    language: "account",
    name: "account",
    orderCode: "account",
    text: "account",
  },
  customer: all("account", ["emailAddress", "firstName", "lastName", "phoneNumber", "title"]),
  damaged_piece: {
    actorName: "staff",
    cause: "none",
    decidedIn: "none",
    device: "staff",
    ending: "none",
    endedBy: "staff",
    finding: "none",
    note: "none",
    reason: "none",
    source: "none",
  },
  fulfillment: { handlerCode: "none", method: "none", state: "none", trackingCode: "order" },
  // A random key of a browser, as its hash: it says nothing of who asked.
  goods_return: {
    actorName: "staff",
    commandId: "none",
    currencyCode: "none",
    device: "staff",
    pieces: "records",
    reason: "none",
  },
  help_call: { secretHash: "none" },
  history_entry: { data: "records", discriminator: "none", type: "none" },
  job_record: {
    data: "passing",
    error: "passing",
    queueName: "none",
    result: "passing",
    state: "none",
  },
  job_record_buffer: { bufferId: "none", job: "passing" },
  // A keyed hash of the caller: no address is kept.
  limit_count: { key: "none" },
  order: {
    billingAddress: "order",
    code: "order",
    couponCodes: "order",
    currencyCode: "order",
    customFieldsCheckoutsession: "none",
    customFieldsGiftmessage: "order",
    customFieldsLanguage: "none",
    shippingAddress: "order",
    state: "order",
    type: "none",
  },
  order_finding: { invariant: "none" },
  order_line: { adjustments: "none", customFieldsCollectat: "none", taxLines: "none" },
  order_modification: {
    billingAddressChange: "records",
    note: "records",
    shippingAddressChange: "records",
  },
  outbox_message: {
    data: "passing",
    error: "passing",
    key: "none",
    kind: "none",
    state: "none",
  },
  owner_link: { tokenHash: "staff" },
  payment: {
    errorMessage: "records",
    metadata: "records",
    method: "none",
    state: "none",
    transactionId: "records",
  },
  payment_attempt: all("none", [
    ...["currencyCode", "fingerprint", "key", "language", "method", "orderCode", "paidAs"],
    ...["provider", "reference", "returnUrl", "state", "why"],
  ]),
  payment_dispute: all("none", ["currencyCode", "provider", "reason", "reference", "state"]),
  payment_notice: all("none", ["about", "eventId", "provider", "state", "type"]),
  payment_operation: all("none", [
    ...["authorisation", "currencyCode", "error", "key", "kind", "pieces", "provider", "reason"],
    "state",
  ]),
  pickup: {
    arrivalNote: "order",
    carrier: "none",
    code: "none",
    collectorName: "order",
    collectorPhone: "order",
    kind: "none",
    language: "none",
    reason: "order",
    refund: "none",
    shelf: "none",
    state: "order",
    tender: "none",
    tillReference: "none",
    // Its fulfilment has it, too.
    trackingCode: "none",
    wishes: "order",
  },
  pickup_attempt: { key: "none" },
  pickup_event: {
    actor: "none",
    actorName: "staff",
    commandId: "none",
    data: "records",
    device: "staff",
    from: "none",
    to: "none",
    type: "none",
  },
  pickup_line: { shortReason: "none" },
  pickup_payout: {
    commandId: "none",
    currencyCode: "none",
    paidBy: "staff",
    reason: "none",
    reference: "none",
    tender: "none",
  },
  pickup_receipt: {
    currencyCode: "none",
    figures: "none",
    fiscalNumber: "none",
    registrationNumber: "none",
  },
  pickup_signature: all("account", ["name", "strokes"]),
  pickup_pause: {
    commandId: "none",
    device: "staff",
    kind: "none",
    startedBy: "staff",
    takenBackBy: "staff",
    takenBackOn: "staff",
  },
  pickup_put_back: { doneBy: "staff" },
  pickup_refusal: {
    actorName: "staff",
    commandId: "none",
    device: "staff",
    type: "none",
    why: "none",
  },
  refund: {
    metadata: "records",
    method: "none",
    reason: "records",
    state: "none",
    transactionId: "records",
  },
  session: { authenticationStrategy: "none", token: "secret", type: "none" },
  // A random code of a store's device, as its hash, and a store's code: nothing of who took it.
  shared_cart: { codeHash: "none" },
  shared_cart_line: { collectAt: "none" },
  shop_event: all("pseudonym", [
    ...["eventId", "market", "rail", "requestId", "store", "subject", "term", "type"],
  ]),
  staff_device: all("staff", ["browser", "endedBy", "keyHash", "name", "tokenHash"]),
  staff_push: all("none", ["kind", "reach"]),
  staff_push_device: all("staff", ["auth", "endpoint", "language", "p256dh"]),
  staff_pin: all("staff", ["hash", "salt"]),
  stock_correction: {
    actorName: "staff",
    commandId: "none",
    device: "staff",
    reason: "none",
  },
  stock_discrepancy: {
    kind: "none",
    reason: "none",
    settledBy: "staff",
    source: "none",
    state: "none",
  },
  stock_transfer: all("none", ["carrier", "reason", "state", "trackingCode"]),
  // What the command said: pieces, a label, a reason of a list.
  stock_transfer_event: {
    ...{ actorName: "staff", commandId: "none", data: "none", device: "staff" },
    ...{ to: "none", type: "none" },
  },
  user: { identifier: "account" },
  // Codes, pieces and amounts: `data` of an event names no one.
  webhook_delivery: all("none", ["data", "error", "eventId", "state", "stream", "type"]),
  webhook_endpoint: all("none", ["error", "events", "off", "uid", "url"]),
};

/** Tables in which no text is of a shopper, nor of who works for the shop. */
export const impersonal: ReadonlySet<string> = new Set([
  ...["api_key", "api_key_translation", "asset", "asset_translation", "channel", "collection"],
  ...["collection_translation", "content_address", "content_page", "content_revision"],
  ...["customer_group", "facet", "facet_translation", "facet_value", "facet_value_translation"],
  ...["global_settings", "maru_seed", "migrations", "order_line_reference", "payment_method"],
  ...["payment_method_translation", "product", "product_model", "product_option"],
  ...["product_option_group", "product_option_group_translation", "product_option_translation"],
  ...["product_translation", "product_variant", "product_variant_price"],
  ...["product_variant_translation", "promotion", "promotion_translation", "region"],
  ...["region_translation", "role", "scheduled_task_record", "seed_record", "seller"],
  ...["settings_store_entry", "shelf_place", "shipping_line", "shipping_method"],
  ...["shipping_method_translation", "stock_event", "stock_location", "stock_movement"],
  ...["staging_shelf", "store_change", "storefront_change", "surcharge", "tag", "tag_scan"],
  ...["shelf_tag", "tax_category", "tax_rate"],
  ...["test_provider_entry", "zone"],
]);

/** Under which names the download has what is decided as `account` or `order`, where they differ. */
export const downloadedAs: Record<string, string> = {
  "authentication_method.identifier": "emailAddress",
  // The e-mail that is not confirmed yet: who asked for it knows it.
  "authentication_method.pendingIdentifier": "emailAddress",
  "user.identifier": "emailAddress",
  "order.customFieldsGiftmessage": "message",
  "pickup.collectorName": "name",
  "pickup.collectorPhone": "phone",
  "pickup.wishes": "serviceRequests",
};

function all(decision: Personal, columns: readonly string[]): Record<string, Personal> {
  return Object.fromEntries(columns.map((column) => [column, decision]));
}
