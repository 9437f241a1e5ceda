import type { Purpose } from "@/contracts/consent";

export interface ConsentDecision {
  purpose: Purpose;
  granted: boolean;
}

export interface ConsentTexts {
  /** Which texts these are; a decision names the one that it was made on. */
  version: string;
  texts: { purpose: Purpose; text: string }[];
}
