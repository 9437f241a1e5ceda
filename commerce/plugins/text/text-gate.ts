import type { ApiOptions } from "@vendure/core";
import { type DocumentNode, GraphQLError, Kind, visit } from "graphql";
import type { VendureErrorCode } from "../../../contracts/error-codes";
import { cleanAll, isUnreadable } from "../../../contracts/text/clean-text";

const unreadable: VendureErrorCode = "USER_INPUT_ERROR";

type ApolloPlugin = NonNullable<ApiOptions["apolloServerPlugins"]>[number];

/** A request by the time that Vendure's words are known. */
interface Translating {
  t(key: string, values: object): string;
}

/**
 * Refuses a question with a text that cannot be kept, wherever it stands. The interceptor sees the
 * arguments of root fields only; a filter of a field within a field comes past it.
 */
export const textGate: ApolloPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request, contextValue }) {
        const read = cleanAll(request.variables ?? {});
        const field = read.ok ? unreadableIn(document) : read.field;
        if (field === undefined) return;
        // What is refused so early, Vendure does not translate.
        const { req } = contextValue as { req: Translating };
        const words = req.t("error.unreadable-text", { field });
        throw new GraphQLError(words, { extensions: { code: unreadable } });
      },
    };
  },
};

/** The argument with an unreadable text that a document itself spells out. */
function unreadableIn(document: DocumentNode): string | undefined {
  let found: string | undefined;
  const names: string[] = [];
  const name = {
    enter: (node: { name: { value: string } }) => void names.push(node.name.value),
    leave: () => void names.pop(),
  };
  visit(document, {
    [Kind.ARGUMENT]: name,
    [Kind.OBJECT_FIELD]: name,
    [Kind.STRING]: ({ value }) => {
      if (isUnreadable(value)) found ??= names.join(".");
    },
  });
  return found;
}
