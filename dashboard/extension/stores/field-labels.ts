import type { Words } from "../words/en";

/** What people call the fields that a change names; others are called by their own names. */
const labels: Record<string, keyof Words> = {
  displayName: "name",
  hours: "hours",
  exceptions: "exceptions",
  services: "services",
  phone: "phone",
  code: "code",
  kind: "kind",
  market: "market",
  intro: "intro",
  picture: "content.picture",
  pictureAlt: "content.alt",
  street: "street",
  city: "city",
  province: "province",
  postalCode: "postalCode",
  countryCode: "countryCode",
  latitude: "latitude",
  longitude: "longitude",
  timeZone: "timeZone",
  prepMinutes: "prepMinutes",
  slotMinutes: "slotMinutes",
  slotCapacity: "slotCapacity",
  holdDays: "holdDays",
  safetyStock: "safetyStock",
  warnMinutes: "warnMinutes",
  escalateMinutes: "escalateMinutes",
  helpMinutes: "helpMinutes",
  waitMinutes: "waitMinutes",
  secondPersonAbove: "secondPersonAbove",
  shipsParcels: "shipsParcels",
  parcelsPerDay: "parcelsPerDay",
  payInAisle: "payInAisle",
  substituteMinutes: "substituteMinutes",
  substituteApprovalAbove: "substituteApprovalAbove",
  tillReferenceRequired: "tillReferenceRequired",
  staffPinRequired: "staffPinRequired",
};

/** The word for a field of a stock location, if we have one. */
export const labelOf = (field: string): keyof Words | undefined => labels[field];
