/** What a visitor may allow, each on its own. */
export const purposes = ["personalisation", "analytics", "marketing"] as const;
export type Purpose = (typeof purposes)[number];

export interface ConsentDecision {
  purpose: Purpose;
  granted: boolean;
}

export interface ConsentTexts {
  /** Which texts these are; a decision names the one that it was made on. */
  version: string;
  texts: { purpose: Purpose; text: string }[];
}
