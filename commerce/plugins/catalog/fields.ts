import { type CustomFields, LanguageCode } from "@vendure/core";

const label = (value: string) => [{ languageCode: LanguageCode.en, value }];

const dimensions = {
  name: "dimensions",
  type: "struct" as const,
  list: true,
  label: label("Dimensions (mm)"),
  fields: [
    { name: "name", type: "string" as const },
    { name: "millimetres", type: "int" as const },
  ],
};

/** What a product of this trade has beyond Vendure's own fields. */
export const catalogFields: CustomFields = {
  Product: [
    { name: "number", type: "int", nullable: true, label: label("Number") },
    { name: "kind", type: "string", nullable: true, label: label("Kind") },
    { name: "tagline", type: "localeString", nullable: true, label: label("Tagline") },
    { name: "material", type: "localeText", nullable: true, label: label("Material") },
    { name: "care", type: "localeText", nullable: true, label: label("Care") },
    { name: "story", type: "localeText", nullable: true, label: label("Story") },
    { name: "weightKg", type: "float", nullable: true, label: label("Weight (kg)") },
    { name: "model", type: "boolean", defaultValue: false, label: label("Has a 3D model") },
    // The hash of the catalogue file that it came from, so that the seed leaves the unchanged alone.
    { name: "sourceHash", type: "string", nullable: true, internal: true },
    dimensions,
    {
      name: "sizes",
      type: "struct",
      list: true,
      label: label("Garment sizes (mm)"),
      fields: [
        { name: "size", type: "string" },
        { name: "part", type: "string" },
        { name: "millimetres", type: "int" },
      ],
    },
  ],
  ProductVariant: [
    { name: "barcode", type: "string", nullable: true, unique: true, label: label("EAN-13") },
    { name: "swatch", type: "string", nullable: true, label: label("Swatch (CSS colour)") },
    dimensions,
  ],
  ProductVariantPrice: [
    // In hundredths, as all amounts; what is paid is the price itself.
    {
      name: "regularPrice",
      type: "float",
      nullable: true,
      label: label("Price outside of the sale"),
    },
  ],
  FacetValue: [{ name: "hex", type: "string", nullable: true, label: label("Colour") }],
  Collection: [{ name: "kind", type: "string", nullable: true, label: label("range or story") }],
};
