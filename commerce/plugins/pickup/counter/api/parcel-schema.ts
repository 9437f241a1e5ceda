import gql from "graphql-tag";
import { commandFields as command } from "./command-fields";

/** What a store sends. */
export const parcelSchema = gql`
  "How a store sends what it prepares; null on what is collected."
  type StoreParcel {
    "Empty until it has a label."
    carrier: String!
    trackingCode: String!
    "Where it goes, while it is open."
    address: ParcelAddress
  }
  type ParcelAddress {
    company: String
    streetLine1: String
    streetLine2: String
    city: String
    province: String
    postalCode: String
    countryCode: String
  }
  input LabelParcelInput {
    pickupId: ID!
    "Who carries it; empty where the shop's carrier says it."
    carrier: String!
    "The carrier's number; empty to get one from the shop's carrier."
    trackingCode: String!
    ${command}
  }
  input SendParcelInput {
    pickupId: ID!
    "What was scanned of its label; refused when it is another parcel's."
    code: String
    ${command}
  }
  extend type PickupRow {
    parcel: StoreParcel
  }
  extend type Mutation {
    "Of a packed parcel; again until it has left."
    labelParcel(input: LabelParcelInput!): PickupCommandResult!
    "The carrier takes it: what is packed has left, and its shopper is told."
    sendParcel(input: SendParcelInput!): PickupCommandResult!
  }
`;
