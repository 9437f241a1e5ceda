import { type CustomFields, LanguageCode } from "@vendure/core";

const label = (value: string) => [{ languageCode: LanguageCode.en, value }];

// Stock locations are not translatable in Vendure: each language has its own sub-field.
const translated = (name: string, text: string) => ({
  name,
  type: "struct" as const,
  nullable: true,
  label: label(text),
  fields: ["ko", "en", "ja", "ar"].map((code) => ({ name: code, type: "string" as const })),
});

/** What makes a stock location a place that people can visit. */
export const storeFields: CustomFields = {
  StockLocation: [
    { name: "code", type: "string", nullable: true, unique: true, label: label("Code") },
    {
      name: "kind",
      type: "string",
      defaultValue: "depot",
      options: [{ value: "store" }, { value: "depot" }],
      label: label("Kind"),
    },
    { name: "market", type: "string", nullable: true, label: label("Market") },
    translated("displayName", "Name"),
    translated("intro", "Introduction"),
    translated("street", "Street"),
    translated("city", "City"),
    { name: "province", type: "string", nullable: true, label: label("Province") },
    { name: "postalCode", type: "string", nullable: true, label: label("Postal code") },
    { name: "countryCode", type: "string", nullable: true, label: label("Country") },
    { name: "latitude", type: "float", nullable: true, label: label("Latitude") },
    { name: "longitude", type: "float", nullable: true, label: label("Longitude") },
    { name: "timeZone", type: "string", nullable: true, label: label("Time zone (IANA)") },
    { name: "phone", type: "string", nullable: true, label: label("Phone") },
    {
      name: "hours",
      type: "struct",
      list: true,
      label: label("Opening hours"),
      fields: [
        // ISO 8601: Monday is 1, Sunday is 7.
        { name: "weekday", type: "int" },
        { name: "opens", type: "string" },
        { name: "closes", type: "string" },
      ],
    },
    {
      name: "exceptions",
      type: "struct",
      list: true,
      label: label("Dated exceptions"),
      fields: [
        { name: "date", type: "string" },
        // Both empty on a day on which the store stays closed.
        { name: "opens", type: "string" },
        { name: "closes", type: "string" },
        ...["ko", "en", "ja", "ar"].map((code) => ({ name: code, type: "string" as const })),
      ],
    },
    { name: "services", type: "string", list: true, label: label("Services") },
    { name: "prepMinutes", type: "int", defaultValue: 60, label: label("Preparation (min)") },
    { name: "slotMinutes", type: "int", defaultValue: 30, label: label("Slot length (min)") },
    { name: "slotCapacity", type: "int", defaultValue: 4, label: label("Orders per slot") },
    { name: "holdDays", type: "int", defaultValue: 3, label: label("Hold (days)") },
    { name: "safetyStock", type: "int", defaultValue: 0, label: label("Safety stock") },
  ],
};
