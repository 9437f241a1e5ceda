import type { Tender } from "../money";

interface OnLine {
  lineId: string;
}

interface Pieces extends OnLine {
  quantity: number;
}

/** What the people of a store do with a pickup, as far as its rules ask. */
export type StaffCommand =
  | { type: "start" }
  /** Back to the queue, with what is picked so far. */
  | { type: "put-back" }
  /** Pieces found; with a barcode or SKU, only of the right article. */
  | ({ type: "pick"; barcode?: string | null | undefined } & Pieces)
  /** Pieces that are not there. */
  | ({ type: "short"; reason: string } & Pieces)
  /** Another article at the price of the one ordered. */
  | ({ type: "substitute"; variantId: string } & Pieces)
  /** The same, once its shopper says yes. */
  | ({ type: "propose"; variantId: string } & Pieces)
  /** Takes back everything said of the line. */
  | ({ type: "undo" } & OnLine)
  /** Ready on a staging shelf. */
  | { type: "stage"; shelf: string }
  | {
      type: "hand-over";
      /** How many stood on the screen. */
      pieces?: number | null | undefined;
      /** What is taken at the counter, in hundredths; none when nothing is due. */
      payment?: { due: number; tender: Tender } | null | undefined;
      /** What the shopper does not take. */
      refused?: Refusal | null | undefined;
      /** As old (years) the shopper is, as a person has seen. */
      ageChecked?: number | null | undefined;
    }
  /** Who carries a parcel and under which number; without one the carrier's port gives it. */
  | { type: "label"; carrier: string; trackingCode: string }
  /** The carrier took the parcel; `code` is what was scanned of its label. */
  | { type: "send"; code?: string | null | undefined }
  /** The shopper gets the letter with the pass once more. */
  | { type: "send-pass" }
  | { type: "cancel"; reason: string }
  /** The store cannot do the order: another one may. */
  | { type: "decline"; reason: string }
  /** The shopper who was announced is not there. */
  | { type: "not-here" }
  /** Pieces of a bag lie at their place again; `code` is what was scanned, the article or its place. */
  | { type: "shelve"; putBackId: string; pieces: number; code: string }
  | { type: "return"; lines: readonly Pieces[] };

/** Pieces that lie there for the shopper, who does not take them. */
export interface RefusedPieces extends Pieces {
  /** Whether they were given instead of what was ordered. */
  instead: boolean;
  /** Whether they are damaged: they go to the damage place. The others are put back. */
  damaged?: boolean | null | undefined;
}

export interface Refusal {
  lines: readonly RefusedPieces[];
  /** What the shopper gets back or does not have to pay, in hundredths, as it stood on the screen. */
  amount: number;
}

export type LineCommand = Extract<StaffCommand, OnLine>;

/** Pieces that left their order and lie in its bag until they are put back. */
export interface PutBackFacts {
  id: string;
  lineId: string;
  /** Whether they were given instead of what was ordered. */
  instead: boolean;
  sku: string;
  barcode: string | null;
  /** Where they belong in the store. */
  place: string | null;
  quantity: number;
}

/** A line as far as the rules ask. */
export interface LineFacts {
  id: string;
  sku: string;
  barcode: string | null;
  quantity: number;
  picked: number;
  /** Pieces that the store cannot find. */
  short: number;
  shortReason: string | null;
  /** Pieces given of the substitute instead; part of picked. */
  substituted: number;
  substituteId: string | null;
  /** Pieces of the substitute that lie in the bag until the shopper has answered. */
  proposed: number;
  /** Until when they may (ISO 8601); null on a device that has not heard it yet. */
  proposedUntil: string | null;
  /** The substitute's name, where people read it. */
  substitute?: string | null;
  /** Pieces that lie in the bag and are not ordered any more. */
  toTakeOut: number;
  /** The same of the substitute. */
  substitutesToTakeOut: number;
  returned: number;
  /** Pieces that lay there, and that the shopper did not take. */
  refused: number;
  /** As old (years) its shopper has to be; 0 for all ages. */
  minimumAge: number;
}
