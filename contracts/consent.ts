/** What a shopper may allow, each on its own. */
export const purposes = ["personalisation", "analytics", "marketing"] as const;
export type Purpose = (typeof purposes)[number];

/** Where a shopper decides it. */
export const consentSources = ["banner", "privacy"] as const;
export type ConsentSource = (typeof consentSources)[number];
