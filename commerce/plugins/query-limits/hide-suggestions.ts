import type { ApiOptions } from "@vendure/core";

type ApolloPlugin = NonNullable<ApiOptions["apolloServerPlugins"]>[number];

/** Takes suggestions out of errors, which would tell the schema name by name. */
export const hideSuggestions: ApolloPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== "single" || !body.singleResult.errors) return;
        body.singleResult.errors = body.singleResult.errors.map(({ message, ...error }) => ({
          ...error,
          message: message.replace(/ Did you mean .*$/s, ""),
        }));
      },
    };
  },
};
