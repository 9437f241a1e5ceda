import { graphql, type ResultOf } from "../documents";

export const transfersQuery = graphql(`
  query DashboardRefundTransfers {
    refundTransfers {
      refundId orderId orderCode customerName amount currencyCode methodName paidReference reason dueAt
    }
  }
`);

export const settleMutation = graphql(`
  mutation DashboardSettleTransfer($input: SettleRefundInput!) {
    settleRefund(input: $input) {
      ... on Refund { id state }
    }
  }
`);

export type Transfer = ResultOf<typeof transfersQuery>["refundTransfers"][number];
