/** What one can do at a store, as far as shop pages and the dashboard have words for it. */
export const storeServices = ["pickup", "curbside", "returns", "try-on"] as const;
