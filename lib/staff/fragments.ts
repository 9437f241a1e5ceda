import { graphql } from "@/contracts/admin";

/** An order to collect as the people of a store see it. */
export const rowFragment = graphql(`
  fragment Row on PickupRow {
    id version state orderCode slotStart slotEnd collectorName collectorPhone delegate passVersion inAisle tried
    parcel {
      carrier trackingCode
      address { company streetLine1 streetLine2 city province postalCode countryCode }
    }
    allowSubstitutes serviceRequests { fit toCar note } gift { message } pickerId picker shelf placedAt readyAt onWayAt
    arrivedAt arrivalNote collectedAt holdUntil reason answeredAt cancelledAt amountDue signatureDays taken tender currencyCode commands
    lines {
      id variantId name sku barcode preview place quantity picked short shortReason substituted
      substituteId substitute proposed proposedUntil toTakeOut substitutesToTakeOut returned refused minimumAge shelfKind
    }
    putBacks { id lineId variantId name sku barcode preview place quantity instead }
  }
`);

export const articleFragment = graphql(`
  fragment ArticleParts on StoreArticle {
    variantId name sku barcode preview place onHand allocated toPutBack boxed
  }
`);
