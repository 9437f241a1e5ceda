import type { StockLocation } from "@vendure/core";
import type { Tender } from "../../../../contracts/money";

/** What an associate says of money that passes over the counter. */
export interface TillNote {
  tender: Tender;
  /** Of the till's own slip. */
  reference?: string | null;
}

/** What an associate takes on handing over. */
export interface CounterPayment extends TillNote {
  /** What stood on the screen, in hundredths. */
  due: number;
}

/** Of a till's slip as it is kept: without spaces around it, at most 60 characters. */
export function referenceOf(note: TillNote | null | undefined): string {
  return note?.reference?.trim().slice(0, 60) ?? "";
}

/** Why money is not noted like this. */
export function whyNotNoted(store: StockLocation, note: TillNote | null | undefined) {
  const isMissing = store.customFields.tillReferenceRequired && !referenceOf(note);
  return isMissing ? ("reference-missing" as const) : undefined;
}
