import "server-only";
import type { OrderState } from "@/contracts/order-states";
import { graphql } from "@/contracts/shop";
import type { Locale } from "@/lib/i18n/locales";
import { queryAsVisitor } from "../session/query-as-visitor";

const reopenMutation = graphql(`
  mutation Reopen($state: String!) {
    transitionOrderToState(state: $state) { __typename }
  }
`);

/** Takes the visitor's cart back from the payment step: it gives up what it held. */
export async function reopenCart(locale: Locale): Promise<void> {
  const state: OrderState = "AddingItems";
  await queryAsVisitor({ locale, query: reopenMutation, variables: { state } });
}
