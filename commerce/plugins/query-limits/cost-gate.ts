import type { ApiOptions } from "@vendure/core";
import { GraphQLError } from "graphql";
import { isVouchedFor } from "../../../contracts/caller";
import type { EngineErrorCode } from "../../../contracts/error-codes";
import { costOf } from "./cost";
import { strangersTurns } from "./limits";
import type { SlowRefusals } from "./slow-refusals";
import type { Turnstile } from "./turnstile";

const tooDear: EngineErrorCode = "QUERY_TOO_DEAR";
const busy: EngineErrorCode = "QUERIES_BUSY";

type ApolloPlugin = NonNullable<ApiOptions["apolloServerPlugins"]>[number];

export interface CostGateOptions {
  /** What a question may cost at most. */
  most: number;
  turnstile: Turnstile;
  refusals: SlowRefusals;
  /** Shared with the storefronts, whose questions do not wait. */
  secret: string;
}

/**
 * Answers 400 to a question of the Shop API that would cost too much. Questions that no storefront
 * asks wait for their turn. In the Admin API only who has signed in is answered at all.
 */
export const costGate = ({ most, turnstile, refusals, secret }: CostGateOptions): ApolloPlugin => ({
  async requestDidStart({ schema, request: { http } }) {
    if (schema.getQueryType()?.getFields().administrators) return;
    const header = http?.headers.get("x-maru-caller");
    const waits = !isVouchedFor(header, secret, new Date());
    let leave: (() => void) | undefined;
    const release = () => {
      leave?.();
      leave = undefined;
    };
    return {
      async didResolveOperation({ document, operation, request }) {
        const cost =
          (operation && costOf(schema, document, operation, request.variables ?? {})) ?? 0;
        if (cost > most) {
          await refusals.moment();
          throw new GraphQLError(`The query costs ${cost}, and may cost ${most} at most.`, {
            extensions: { code: tooDear, cost, most, http: { status: 400 } },
          });
        }
        // Changes are counted by their own limits, and those of one cart wait for each other. One that
        // asks much of the engine, or for much of it in return, is also a question.
        if (!waits || (operation?.operation !== "query" && cost <= strangersTurns.cheap)) return;
        leave = await turnstile.enter(cost);
        if (leave) return;
        await refusals.moment();
        throw new GraphQLError("Too many questions wait already. Ask again in a moment.", {
          extensions: { code: busy, http: { status: 429 } },
        });
      },
      async executionDidStart() {
        return {
          async executionDidEnd() {
            release();
          },
        };
      },
      // Also after what was never carried out.
      async willSendResponse() {
        release();
      },
    };
  },
});
