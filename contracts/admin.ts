import { initGraphQLTada } from "gql.tada";
import type { Scalars } from "./scalars";
import type { introspection } from "./schema/admin";

/** A document for the engine's Admin API. Its answer and variables have the schema's types. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: Scalars;
  disableMasking: true;
}>();
