import { initGraphQLTada } from "gql.tada";
import type { Scalars } from "./scalars";
import type { introspection } from "./schema/shop";

/** A document for the engine's Shop API. Its answer and variables have the schema's types. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: Scalars;
  disableMasking: true;
}>();
