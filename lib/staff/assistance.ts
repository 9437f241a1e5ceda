import "server-only";
import { graphql } from "@/contracts/admin";
import { ok, type Result } from "@/lib/result";
import { queryAsStaff } from "./query-as-staff";
import type { AssistedShopper, At } from "./types";

const lookMutation = graphql(`
  mutation StaffLookAtShopper($store: String!, $code: String!) {
    lookAtShopper(storeCode: $store, code: $code) {
      sessionId expiresAt searches
      interests { productId name preview looks inCart bought lastAt available suggested }
    }
  }
`);

const suggestMutation = graphql(`
  mutation StaffSuggest($store: String!, $sessionId: ID!, $productId: ID!) {
    suggestToShopper(storeCode: $store, sessionId: $sessionId, productId: $productId)
  }
`);

/** What a shopper lets the store see by the code that they show; null for one that opens nothing. */
export async function lookAtShopper(
  at: At,
  { code }: { code: string },
): Promise<Result<AssistedShopper | null>> {
  const variables = { store: at.store, code };
  const result = await queryAsStaff({ ...at, query: lookMutation, variables });
  return result.ok ? ok(result.value.lookAtShopper) : result;
}

/** Puts a product on the list of a shopper whom one has looked at. */
export async function suggestToShopper(
  at: At,
  suggestion: { sessionId: string; productId: string },
): Promise<Result<{ suggested: boolean }>> {
  const variables = { store: at.store, ...suggestion };
  const result = await queryAsStaff({ ...at, query: suggestMutation, variables });
  return result.ok ? ok({ suggested: result.value.suggestToShopper }) : result;
}
