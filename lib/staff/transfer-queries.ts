import { graphql } from "@/contracts/admin";
import { articleFragment } from "./fragments";

export const transferFragment = graphql(
  `
    fragment TransferParts on StockTransfer {
      id createdAt state reason carrier trackingCode
      from { code name } to { code name }
      lines { id asked packed received article { ...ArticleParts } }
      history { at type actorName device }
    }
  `,
  [articleFragment],
);

export const transfersQuery = graphql(
  `query StaffTransfers($store: String!) { stockTransfers(storeCode: $store) { ...TransferParts } }`,
  [transferFragment],
);

export const requestTransferMutation = graphql(
  `
    mutation StaffRequestTransfer($input: RequestStockTransferInput!) {
      transfer: requestStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const packTransferMutation = graphql(
  `
    mutation StaffPackTransfer($input: PackStockTransferInput!) {
      transfer: packStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const closeTransferMutation = graphql(
  `
    mutation StaffCloseTransfer($input: StockTransferStepInput!) {
      transfer: closeStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const labelTransferMutation = graphql(
  `
    mutation StaffLabelTransfer($input: LabelStockTransferInput!) {
      transfer: labelStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const sendTransferMutation = graphql(
  `
    mutation StaffSendTransfer($input: SendStockTransferInput!) {
      transfer: sendStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const receiveTransferMutation = graphql(
  `
    mutation StaffReceiveTransfer($input: ReceiveStockTransferInput!) {
      transfer: receiveStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const declineTransferMutation = graphql(
  `
    mutation StaffDeclineTransfer($input: DeclineStockTransferInput!) {
      transfer: declineStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const cancelTransferMutation = graphql(
  `
    mutation StaffCancelTransfer($input: StockTransferStepInput!) {
      transfer: cancelStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const shelveTransferMutation = graphql(
  `
    mutation StaffShelveTransfer($input: ShelveStockTransferInput!) {
      transfer: shelveStockTransfer(input: $input) { ...TransferParts }
    }
  `,
  [transferFragment],
);

export const answerTransferMutation = graphql(`
  mutation StaffAnswerTransfer($store: String!, $id: ID!, $ageMs: Int) {
    answerStockTransfer(storeCode: $store, transferId: $id, ageMs: $ageMs) { success }
  }
`);
