import type { CustomFields } from "@vendure/core";
import { collectionKinds } from "../../../contracts/kinds";
import { shelfKinds } from "../../../contracts/pickup/shelves";
import { fieldLabel } from "../../contracts/field-label";
import { catalogLabels } from "./field-labels";

const label = (name: keyof typeof catalogLabels) => fieldLabel(catalogLabels[name]);

const dimensions = {
  name: "dimensions",
  type: "struct" as const,
  list: true,
  label: label("dimensions"),
  fields: [
    { name: "name", type: "string" as const },
    { name: "millimetres", type: "int" as const },
  ],
};

/** What a product of this trade has beyond Vendure's own fields. */
export const catalogFields: CustomFields = {
  Product: [
    { name: "number", type: "int", nullable: true, label: label("number") },
    { name: "kind", type: "string", nullable: true, label: label("kind") },
    { name: "tagline", type: "localeString", nullable: true, label: label("tagline") },
    { name: "material", type: "localeText", nullable: true, label: label("material") },
    { name: "care", type: "localeText", nullable: true, label: label("care") },
    { name: "story", type: "localeText", nullable: true, label: label("story") },
    { name: "weightKg", type: "float", nullable: true, label: label("weightKg") },
    { name: "model", type: "boolean", defaultValue: false, label: label("model") },
    { name: "worn", type: "boolean", defaultValue: false, label: label("worn") },
    // In years; who hands it over at a counter has to have looked. 0 is for all ages.
    { name: "minimumAge", type: "int", defaultValue: 0, min: 0, label: label("minimumAge") },
    {
      name: "shelfKind",
      type: "string",
      nullable: true,
      options: shelfKinds.map((value) => ({ value })),
      label: label("shelfKind"),
    },
    { name: "soldInAisle", type: "boolean", defaultValue: true, label: label("soldInAisle") },
    { name: "triedInStore", type: "boolean", defaultValue: false, label: label("triedInStore") },
    // The hash of the catalogue file that it came from, so that the seed leaves the unchanged alone.
    { name: "sourceHash", type: "string", nullable: true, internal: true },
    dimensions,
    {
      name: "sizes",
      type: "struct",
      list: true,
      label: label("sizes"),
      fields: [
        { name: "size", type: "string" },
        { name: "part", type: "string" },
        { name: "millimetres", type: "int" },
      ],
    },
  ],
  ProductVariant: [
    { name: "barcode", type: "string", nullable: true, unique: true, label: label("barcode") },
    { name: "swatch", type: "string", nullable: true, label: label("swatch") },
    dimensions,
  ],
  ProductVariantPrice: [
    // In hundredths, as all amounts; what is paid is the price itself.
    {
      name: "regularPrice",
      type: "float",
      nullable: true,
      label: label("regularPrice"),
    },
  ],
  FacetValue: [{ name: "hex", type: "string", nullable: true, label: label("colour") }],
  Collection: [
    {
      name: "kind",
      type: "string",
      nullable: true,
      options: collectionKinds.map((value) => ({ value })),
      label: label("rangeOrStory"),
    },
  ],
};
