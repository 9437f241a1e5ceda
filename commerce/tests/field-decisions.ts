/**
 * The decision for each custom field about who may write it:
 *
 * - `internal`: in no API; the engine writes it.
 * - `data`: describes its entity and gives no rights. Everyone who may update the entity writes it.
 * - `shopper`: shoppers write it through the Shop API; its own validation limits the values.
 * - `grant`: gives a person more rights. It demands a permission in every input, and is not public.
 */
export type Decision = "internal" | "data" | "shopper" | "grant";

/** By entity and field; a test fails on a field without a decision, and on one that breaks it. */
export const decisions: Record<string, Record<string, Decision>> = {
  // The stores where a person may work.
  Administrator: { stores: "grant" },
  Asset: { colour: "internal" },
  Channel: { giftWrapPrice: "data" },
  Order: {
    checkoutSession: "internal",
    language: "internal",
    isGift: "internal",
    giftMessage: "internal",
  },
  OrderLine: { collectAt: "shopper" },
  Product: {
    number: "data",
    kind: "data",
    tagline: "data",
    material: "data",
    care: "data",
    story: "data",
    weightKg: "data",
    model: "data",
    worn: "data",
    minimumAge: "data",
    soldInAisle: "data",
    deliveredAs: "data",
    sourceHash: "internal",
    dimensions: "data",
    sizes: "data",
  },
  ProductVariant: { barcode: "data", swatch: "data", dimensions: "data" },
  ProductVariantPrice: { regularPrice: "data" },
  ShippingMethod: { fulfilment: "data", carries: "data" },
  FacetValue: { hex: "data" },
  Collection: { kind: "data" },
  StockLocation: {
    code: "data",
    kind: "data",
    market: "data",
    displayName: "data",
    intro: "data",
    picture: "data",
    pictureAlt: "data",
    street: "data",
    city: "data",
    province: "data",
    postalCode: "data",
    countryCode: "data",
    latitude: "data",
    longitude: "data",
    timeZone: "data",
    phone: "data",
    hours: "data",
    exceptions: "data",
    services: "data",
    prepMinutes: "data",
    slotMinutes: "data",
    slotCapacity: "data",
    holdDays: "data",
    safetyStock: "data",
    helpMinutes: "data",
    warnMinutes: "data",
    escalateMinutes: "data",
    waitMinutes: "data",
    secondPersonAbove: "data",
    shipsParcels: "data",
    parcelsPerDay: "data",
    damagePlace: "data",
    payInAisle: "data",
    substituteMinutes: "data",
    substituteApprovalAbove: "data",
    tillReferenceRequired: "data",
    receiptMail: "data",
    receiptNumbers: "data",
    fiscalNumberAsked: "data",
    registrationNumber: "data",
    staffPinRequired: "data",
  },
};
