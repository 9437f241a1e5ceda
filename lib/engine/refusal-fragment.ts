import { graphql } from "@/contracts/shop";

/** What a mutation of the engine answers instead, when it refuses. */
export const refusalFragment = graphql(`
  fragment Refusal on ErrorResult { errorCode message }
`);
