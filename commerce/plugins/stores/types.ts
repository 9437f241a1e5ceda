import type { PlaceKind } from "../../../contracts/kinds";
import type { Translated } from "../../../contracts/texts";
import type { OpeningException, OpeningHours } from "../../contracts/store";

declare module "@vendure/core/dist/entity/custom-entity-fields" {
  interface CustomStockLocationFields {
    code?: string;
    kind: PlaceKind;
    market?: string;
    displayName?: Translated;
    intro?: Translated;
    /** The id of an asset. */
    picture?: string;
    pictureAlt?: Translated;
    street?: Translated;
    city?: Translated;
    province?: string;
    postalCode?: string;
    countryCode?: string;
    latitude?: number;
    longitude?: number;
    timeZone?: string;
    phone?: string;
    hours: OpeningHours[];
    exceptions: OpeningException[];
    services: string[];
    prepMinutes: number;
    slotMinutes: number;
    slotCapacity: number;
    holdDays: number;
    safetyStock: number;
    warnMinutes: number;
    escalateMinutes: number;
    helpMinutes: number;
    waitMinutes: number;
    /** In whole units of the market's currency. */
    secondPersonAbove: number;
    /** Whether rules may have it send what is delivered. */
    shipsParcels: boolean;
    parcelsPerDay: number;
    /** A shelf or a cage; none has a name unless the store gives it one. */
    damagePlace?: string;
    /** Whether shoppers pay on their phone at the shelf, and show a pass at the exit. */
    payInAisle: boolean;
    /** Whether shoppers may have pieces set aside to try them here. */
    reserveToTry: boolean;
    /** As many pieces at once. */
    tryPieces: number;
    /** So many days after they lie ready, to the end of opening. */
    tryDays: number;
    substituteMinutes: number;
    /** In whole units of the market's currency. */
    substituteApprovalAbove: number;
    tillReferenceRequired: boolean;
    /** Whether a receipt goes to the shopper by mail after the hand-over. */
    receiptMail: boolean;
    /** Whether receipts have a number of the store's own, without a gap. */
    receiptNumbers: boolean;
    /** Whether the hand-over asks for the fiscal number of the till's receipt. */
    fiscalNumberAsked: boolean;
    /** Whether a shopper signs the hand-over. */
    signatureAsked: boolean;
    /** Value of an order from which on they do; 0 for each. */
    signatureFrom: number;
    /** Days that a signature is kept. */
    signatureDays: number;
    /** Of the store as a seller, as its authority gave it; receipts state it. */
    registrationNumber?: string;
    staffPinRequired: boolean;
    /** Whether managers see what each person helped to sell. */
    figuresByPerson: boolean;
  }
}
