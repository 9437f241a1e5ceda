import type { CustomFieldConfig } from "@vendure/core";
import gql from "graphql-tag";

export const assetFields: CustomFieldConfig[] = [
  { name: "colour", type: "string", nullable: true, internal: true },
];

export const mediaSchema = gql`
  extend type Asset {
    "What its place is filled with until it has loaded, as #rrggbb; null for what can be seen through."
    colour: String
  }
`;

declare module "@vendure/core/dist/entity/custom-entity-fields" {
  interface CustomAssetFields {
    colour: string | null;
  }
}
