import { type ApiOptions, UserInputError } from "@vendure/core";
import { type DocumentNode, Kind, visit } from "graphql";
import { cleanAll, isUnreadable } from "../../../contracts/text/clean-text";

type ApolloPlugin = NonNullable<ApiOptions["apolloServerPlugins"]>[number];

/**
 * Refuses a question with a text that cannot be kept, wherever it stands. The interceptor sees the
 * arguments of root fields only; a filter of a field within a field comes past it.
 */
export const textGate: ApolloPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        const read = cleanAll(request.variables ?? {});
        const field = read.ok ? unreadableIn(document) : read.field;
        if (field !== undefined) throw new UserInputError("error.unreadable-text", { field });
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
