import { graphql } from "@/contracts/shop";

/** The fields of the engine's `Store` that the shop shows. */
export const storeFragment = graphql(`
  fragment StoreParts on Store {
    id code market name intro latitude longitude timeZone phone services tryPieces
    address { street city province postalCode countryCode }
    hours { weekday opens closes }
    exceptions { date opens closes reason }
  }
`);
