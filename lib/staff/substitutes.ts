import "server-only";
import { graphql } from "@/contracts/admin";
import { ok, type Result } from "@/lib/result";
import { articleFragment } from "./fragments";
import { substituteRuleQuery } from "./hand-over-queries";
import { queryAsStaff } from "./query-as-staff";
import type { SubstituteQuestion } from "./schemas";
import type { At, Proposal, SubstituteRule } from "./types";

const proposalsQuery = graphql(
  `
    query StaffProposals($store: String!, $variant: ID!) {
      substituteProposals(storeCode: $store, variantId: $variant) {
        priceDifference currencyCode article { ...ArticleParts }
      }
    }
  `,
  [articleFragment],
);

/** What the store could give instead of an article, the likest first. */
export async function getProposals(at: At, variant: string): Promise<Result<Proposal[]>> {
  const variables = { store: at.store, variant };
  const result = await queryAsStaff({ ...at, query: proposalsQuery, variables });
  return result.ok ? ok(result.value.substituteProposals) : result;
}

/** What it takes to give an article instead of a line's. */
export async function getSubstituteRule(
  at: At,
  variables: SubstituteQuestion,
): Promise<Result<SubstituteRule>> {
  const result = await queryAsStaff({ ...at, query: substituteRuleQuery, variables });
  return result.ok ? ok(result.value.substituteRule) : result;
}
