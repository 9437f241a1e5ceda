/** Under this the options are injected. */
export const recommendationOptions = Symbol("recommendation options");
