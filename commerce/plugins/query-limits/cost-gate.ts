import type { ApiOptions } from "@vendure/core";
import { GraphQLError } from "graphql";
import { costOf } from "./cost";

type ApolloPlugin = NonNullable<ApiOptions["apolloServerPlugins"]>[number];

/**
 * Answers 400 to a question of the Shop API that would cost more than `most`. In the Admin API only
 * who has signed in is answered at all.
 */
export const costGate = (most: number): ApolloPlugin => ({
  async requestDidStart({ schema }) {
    if (schema.getQueryType()?.getFields().administrators) return;
    return {
      async didResolveOperation({ document, operation, request }) {
        const cost = operation && costOf(schema, document, operation, request.variables ?? {});
        if (cost === undefined || cost <= most) return;
        throw new GraphQLError(`The query costs ${cost}, and may cost ${most} at most.`, {
          extensions: { code: "QUERY_TOO_DEAR", cost, most, http: { status: 400 } },
        });
      },
    };
  },
});
