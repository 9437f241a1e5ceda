/** Under this the options are injected. */
export const searchOptions = Symbol("search options");
