/** Under this the options are injected. */
export const feedOptions = Symbol("stock feed options");

/** What one call may hold. */
export const limit = { bytes: 1_000_000, events: 500 };
