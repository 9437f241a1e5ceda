import { graphql, type ResultOf } from "../documents";

export const receiversQuery = graphql(`
  query DashboardWebhooks {
    webhookEndpoints {
      id url events off formerKeyUntil failingSince reachedAt error waiting refused
    }
  }
`);

export const createMutation = graphql(`
  mutation DashboardCreateWebhook($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) { key }
  }
`);

export const updateMutation = graphql(`
  mutation DashboardUpdateWebhook($input: UpdateWebhookEndpointInput!) {
    updateWebhookEndpoint(input: $input) { id }
  }
`);

export const turnMutation = graphql(`
  mutation DashboardTurnWebhookKey($id: ID!) {
    turnWebhookKey(id: $id) { key }
  }
`);

export const tryMutation = graphql(`
  mutation DashboardTryWebhook($id: ID!) {
    tryWebhookEndpoint(id: $id) { success }
  }
`);

export const deleteMutation = graphql(`
  mutation DashboardDeleteWebhook($id: ID!) {
    deleteWebhookEndpoint(id: $id) { success }
  }
`);

export type Receiver = ResultOf<typeof receiversQuery>["webhookEndpoints"][number];
export type EventName = Receiver["events"][number];

export const eventNames = [
  "ORDER_PLACED",
  "PICKUP_DECLINED",
  "PICKUP_READY",
  "PICKUP_COLLECTED",
  "ORDER_REFUNDED",
  "STOCK_MOVED",
] as const satisfies readonly EventName[];
