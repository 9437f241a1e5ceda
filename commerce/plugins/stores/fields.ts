import type { CustomFields } from "@vendure/core";
import { type PlaceKind, placeKinds } from "../../../contracts/kinds";
import { languages, toEngine } from "../../../contracts/languages";
import { fieldLabel } from "../../contracts/field-label";

// The dashboard has a form of its own for stores (dashboard/extension/stores), with words of its own.
const label = fieldLabel;

// Stock locations are not translatable in Vendure: each language has its own sub-field.
const translated = (name: string, text: string) => ({
  name,
  type: "struct" as const,
  nullable: true,
  label: label(text),
  fields: languages.map((one) => ({ name: toEngine(one), type: "string" as const })),
});

const clock = "^([01]\\d|2[0-3]):[0-5]\\d$";

const count = (name: string, text: string, defaultValue: number, min: number) => ({
  name,
  type: "int" as const,
  defaultValue,
  min,
  label: label(text),
});

/** What makes a stock location a place that people can visit. */
export const storeFields: CustomFields = {
  StockLocation: [
    { name: "code", type: "string", nullable: true, unique: true, label: label("Code") },
    {
      name: "kind",
      type: "string",
      defaultValue: "depot" satisfies PlaceKind,
      options: placeKinds.map((value) => ({ value })),
      label: label("Kind"),
    },
    { name: "market", type: "string", nullable: true, label: label("Market") },
    translated("displayName", "Name"),
    translated("intro", "Introduction"),
    {
      name: "picture",
      type: "string",
      nullable: true,
      pattern: "^$|^\\d{1,9}$",
      label: label("Picture"),
    },
    translated("pictureAlt", "What the picture shows"),
    translated("street", "Street"),
    translated("city", "City"),
    { name: "province", type: "string", nullable: true, label: label("Province") },
    { name: "postalCode", type: "string", nullable: true, label: label("Postal code") },
    { name: "countryCode", type: "string", nullable: true, label: label("Country") },
    { name: "latitude", type: "float", nullable: true, label: label("Latitude") },
    { name: "longitude", type: "float", nullable: true, label: label("Longitude") },
    {
      name: "timeZone",
      type: "string",
      nullable: true,
      label: label("Time zone (IANA)"),
      validate: (value: string) => (isTimeZone(value) ? undefined : `No IANA time zone: ${value}`),
    },
    { name: "phone", type: "string", nullable: true, label: label("Phone") },
    {
      name: "hours",
      type: "struct",
      list: true,
      label: label("Opening hours"),
      fields: [
        // ISO 8601: Monday is 1, Sunday is 7.
        { name: "weekday", type: "int", min: 1, max: 7 },
        // Closing at or before opening means on the next day.
        { name: "opens", type: "string", pattern: clock },
        { name: "closes", type: "string", pattern: clock },
      ],
    },
    {
      name: "exceptions",
      type: "struct",
      list: true,
      label: label("Dated exceptions"),
      fields: [
        { name: "date", type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
        // Both empty on a day on which the store stays closed.
        { name: "opens", type: "string", pattern: `^$|${clock}` },
        { name: "closes", type: "string", pattern: `^$|${clock}` },
        ...languages.map((one) => ({ name: toEngine(one), type: "string" as const })),
      ],
    },
    { name: "services", type: "string", list: true, label: label("Services") },
    count("prepMinutes", "Preparation (min)", 60, 0),
    count("slotMinutes", "Slot length (min)", 30, 5),
    count("slotCapacity", "Orders per slot", 4, 1),
    count("holdDays", "Hold (days)", 3, 1),
    count("safetyStock", "Safety stock", 0, 0),
    // 0 rings for no promise.
    // 0 alarms at none.
    count("waitMinutes", "Alarm when a shopper waits (min)", 5, 0),
    count("warnMinutes", "Ring before a missed promise (min)", 10, 0),
    // 0 rings for no manager.
    count("escalateMinutes", "Ring managers when unanswered for (min)", 10, 0),
    // 0 offers no help.
    count("helpMinutes", "Ring for a shopper who asks for help (min)", 10, 0),
    // In whole units of the market's currency. 0 asks for a colleague each time.
    count("secondPersonAbove", "A second person for handing over without a pass, above", 0, 0),
    // 0 asks no shopper: what they said at the checkout holds.
    count("substituteMinutes", "A shopper answers to a substitute within (min)", 0, 0),
    // In whole units of the market's currency. 0 needs no manager.
    count(
      "substituteApprovalAbove",
      "A manager looks at a substitute, price difference above",
      0,
      0,
    ),
    {
      name: "shipsParcels",
      type: "boolean",
      defaultValue: false,
      label: label("Sends parcels"),
    },
    count("parcelsPerDay", "Parcels a day", 20, 1),
    {
      name: "damagePlace",
      type: "string",
      nullable: true,
      length: 60,
      label: label("Where damaged pieces wait"),
    },
    {
      name: "payInAisle",
      type: "boolean",
      defaultValue: false,
      label: label("Shoppers may pay at the shelf and show a pass at the exit"),
    },
    {
      name: "reserveToTry",
      type: "boolean",
      defaultValue: false,
      label: label("Shoppers may have pieces set aside to try them here"),
    },
    count("tryPieces", "Pieces to try at once", 4, 1),
    count("tryDays", "Days that pieces to try are kept", 1, 1),
    {
      name: "tillReferenceRequired",
      type: "boolean",
      defaultValue: false,
      label: label("Money at the counter needs the number of the till's slip"),
    },
    {
      name: "receiptMail",
      type: "boolean",
      defaultValue: false,
      label: label("A receipt goes to the shopper by mail after the hand-over"),
    },
    {
      name: "receiptNumbers",
      type: "boolean",
      defaultValue: false,
      label: label("Receipts have a number of the store's own, without a gap"),
    },
    {
      name: "fiscalNumberAsked",
      type: "boolean",
      defaultValue: false,
      label: label("The hand-over asks for the fiscal number of the till's receipt"),
    },
    {
      name: "signatureAsked",
      type: "boolean",
      defaultValue: false,
      label: label("Shoppers sign the hand-over"),
    },
    count("signatureFrom", "Value of an order from which on shoppers sign", 0, 0),
    count("signatureDays", "Days that a signature is kept", 180, 1),
    {
      name: "registrationNumber",
      type: "string",
      nullable: true,
      length: 60,
      label: label("Registration number that receipts state"),
    },
    {
      name: "staffPinRequired",
      type: "boolean",
      defaultValue: false,
      label: label("Everybody who works here needs a PIN on the staff app"),
    },
    {
      name: "figuresByPerson",
      type: "boolean",
      // Figures of a person are a matter between the merchant and its people.
      defaultValue: false,
      label: label("Managers see figures by person"),
    },
  ],
};

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
