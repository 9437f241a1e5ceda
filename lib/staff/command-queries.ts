import { graphql } from "@/contracts/admin";
import { articleFragment, rowFragment } from "./fragments";

/** The pickup as it is after a command. */
const doneFragment = graphql(`fragment Done on Pickup { row { ...Row } }`, [rowFragment]);

/** A command that does not fit any more, with the pickup as it is. */
const conflictFragment = graphql(
  `fragment Conflict on PickupConflictError { reason pickup { row { ...Row } } }`,
  [rowFragment],
);

const answers = [doneFragment, conflictFragment] as const;

export const startMutation = graphql(
  `
    mutation StaffStart($input: PickupCommandInput!) {
      result: startPicking(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const answerMutation = graphql(`
  mutation StaffAnswer($id: ID!, $ageMs: Int) { answerPickup(id: $id, ageMs: $ageMs) { success } }
`);

export const putBackMutation = graphql(
  `
    mutation StaffPutBack($input: PickupCommandInput!) {
      result: putBackPickup(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const pickMutation = graphql(
  `
    mutation StaffPick($input: PickPickupLineInput!) {
      result: pickPickupLine(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const shortMutation = graphql(
  `
    mutation StaffShort($input: ShortPickupLineInput!) {
      result: shortPickupLine(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const substituteMutation = graphql(
  `
    mutation StaffSubstitute($input: SubstitutePickupLineInput!) {
      result: substitutePickupLine(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const proposeMutation = graphql(
  `
    mutation StaffPropose($input: ProposeSubstituteInput!) {
      result: proposeSubstitute(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const undoMutation = graphql(
  `
    mutation StaffUndo($input: UndoPickupLineInput!) {
      result: undoPickupLine(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const stageMutation = graphql(
  `
    mutation StaffStage($input: StagePickupInput!) {
      result: stagePickup(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const cancelMutation = graphql(
  `
    mutation StaffCancel($input: CancelPickupInput!) {
      result: cancelPickup(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const declineMutation = graphql(
  `
    mutation StaffDecline($input: DeclinePickupInput!) {
      result: declinePickup(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const notHereMutation = graphql(
  `
    mutation StaffNotHere($input: PickupCommandInput!) {
      result: takeBackArrival(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const shelveMutation = graphql(
  `
    mutation StaffShelve($input: ShelvePickupPiecesInput!) {
      result: shelvePickupPieces(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const returnMutation = graphql(
  `
    mutation StaffReturn($input: ReturnPickupInput!) {
      result: returnPickup(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const handOverMutation = graphql(
  `
    mutation StaffHandOver($input: HandOverPickupInput!) {
      result: handOverPickup(input: $input) {
        __typename ...Done ...Conflict
        ... on PickupCodeError { retryAfter }
      }
    }
  `,
  answers,
);

export const labelMutation = graphql(
  `
    mutation StaffLabelParcel($input: LabelParcelInput!) {
      result: labelParcel(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const sendMutation = graphql(
  `
    mutation StaffSendParcel($input: SendParcelInput!) {
      result: sendParcel(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const sendPassMutation = graphql(
  `
    mutation StaffSendPass($input: PickupCommandInput!) {
      result: sendPickupPass(input: $input) { __typename ...Done ...Conflict }
    }
  `,
  answers,
);

export const correctMutation = graphql(
  `
    mutation StaffCorrectStock($input: CorrectStoreStockInput!) {
      correctStoreStock(input: $input) { ...ArticleParts }
    }
  `,
  [articleFragment],
);

export const settleMutation = graphql(`
  mutation StaffSettleDiscrepancy($input: SettleStockDiscrepancyInput!) {
    settleStockDiscrepancy(input: $input) { id }
  }
`);

export const pauseMutation = graphql(`
  mutation StaffPauseStore($input: PauseStoreInput!) { pauseStore(input: $input) { id } }
`);

export const resumeMutation = graphql(`
  mutation StaffResumeStore($input: ResumeStoreInput!) { resumeStore(input: $input) { success } }
`);

export const confirmPayoutMutation = graphql(`
  mutation StaffConfirmPayout($input: ConfirmPickupPayoutInput!) {
    confirmPickupPayout(input: $input) {
      __typename
      ... on PickupPayoutConflictError { reason }
    }
  }
`);
