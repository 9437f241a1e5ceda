import type { EngineErrorCode } from "../../../contracts/error-codes";

/** What is answered, in GraphQL's shape, to a request that GraphQL does not see. */
export const refusal = (message: string, code: EngineErrorCode, about: object = {}) => ({
  errors: [{ message, extensions: { code, ...about } }],
});
