import { graphql, type ResultOf } from "../documents";

export const messagesQuery = graphql(`
  query DashboardContactMessages($isDone: Boolean!) {
    contactMessages(isDone: $isDone) {
      totalItems
      items {
        id at name emailAddress orderCode text isDone
        order { id code }
        answers { id at text }
      }
    }
  }
`);

export const answerMutation = graphql(`
  mutation DashboardAnswerContact($input: ContactAnswerInput!) {
    answerContactMessage(input: $input) { id isDone }
  }
`);

export const markMutation = graphql(`
  mutation DashboardMarkContact($id: ID!, $isDone: Boolean!) {
    markContactMessage(id: $id, isDone: $isDone) { id isDone }
  }
`);

export type Message = ResultOf<typeof messagesQuery>["contactMessages"]["items"][number];
