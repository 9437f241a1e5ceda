import { graphql } from "@/contracts/shop";
import { storeFragment } from "../stores/server";

/** Another store that has all of a pickup. */
const otherStoreFragment = graphql(`
  fragment OtherStore on PickupOffer {
    distance promise { start end sameDay orderBy reason opensAt }
    store { code name timeZone address { street city province postalCode countryCode } }
  }
`);

/** A pickup as the shopper sees it. */
export const pickupFragment = graphql(
  `
    fragment PickupParts on Pickup {
      id state inAisle tried orderCode slot { start end } collector { name phone }
      allowSubstitutes allowMove serviceRequests { fit toCar note }
      readyAt onWayAt holdUntil collectedAt arrivalNote reason canExtend canCancel
      atCounter amountDue currencyCode
      receipt {
        number fiscalNumber registrationNumber fees total taken
        lines { orderLineId quantity amount } taxes { rate amount }
      }
      payouts { id amount currencyCode store { name } paidAt }
      lines { id orderLineId variantId name quantity short substituted substitute returned preview }
      pass { code payload }
      pause { kind until slots { start end left } stores { ...OtherStore } }
      choice { until stores { ...OtherStore } }
      proposals { lineId variantId name preview quantity until tagPrice paid }
      store { ...StoreParts }
    }
  `,
  [storeFragment, otherStoreFragment],
);

const conflictFragment = graphql(`
  fragment PickupConflictParts on PickupConflictError { why: reason }
`);

const codeFragment = graphql(`
  fragment PickupCodeParts on PickupCodeError { errorCode message retryAfter }
`);

export const statusQuery = graphql(
  `
    query PickupStatus($proof: PickupProof!) {
      result: pickupStatus(proof: $proof) {
        __typename
        ...PickupCodeParts
        ... on PickupStatus { pickups { ...PickupParts } }
      }
    }
  `,
  [codeFragment, pickupFragment],
);

const answers = [pickupFragment, conflictFragment, codeFragment] as const;

export const notifyMutation = graphql(
  `
    mutation NotifyOnMyWay($input: ComeForPickupInput!) {
      result: notifyOnMyWay(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);

export const arriveMutation = graphql(
  `
    mutation Arrive($input: ArriveForPickupInput!) {
      result: arriveForPickup(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);

export const notHereMutation = graphql(
  `
    mutation TakeBackArrival($input: ComeForPickupInput!) {
      result: takeBackPickupArrival(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);

export const extendMutation = graphql(
  `
    mutation Extend($input: ExtendPickupInput!) {
      result: extendPickup(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);

export const collectorMutation = graphql(
  `
    mutation ChangeCollector($input: ChangePickupCollectorInput!) {
      result: changePickupCollector(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);

export const serviceRequestsMutation = graphql(
  `
    mutation SaveServiceRequests($input: SaveServiceRequestsInput!) {
      result: saveServiceRequests(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);

export const cancelMutation = graphql(
  `
    mutation CancelPickup($input: CancelPickupInput!) {
      result: cancelPickup(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);

export const moveMutation = graphql(
  `
    mutation MovePickup($input: MovePickupInput!) {
      result: movePickup(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);

export const answerMutation = graphql(
  `
    mutation AnswerSubstitute($input: AnswerSubstituteInput!) {
      result: answerSubstitute(input: $input) {
        __typename ...PickupParts ...PickupConflictParts ...PickupCodeParts
      }
    }
  `,
  answers,
);
