import type { Language, MarketCode } from "@/lib/i18n/pairs";
import type { PickupWishes } from "../pickup/types";

export type PickupState =
  | "placed"
  | "picking"
  | "ready"
  | "arrived"
  | "collected"
  | "returned"
  | "cancelled"
  | "expired";

/** A store in which somebody works. */
export interface Desk {
  market: MarketCode;
  store: string;
  name: string;
  timeZone: string;
  /** Whether money over the counter needs the number of the till's slip. */
  tillReferenceRequired: boolean;
  /** Whether everybody who works there needs a PIN. */
  pinRequired: boolean;
}

/** A PIN as devices check it: PBKDF2-HMAC-SHA-256, in hexadecimal. */
export interface PinVerifier {
  salt: string;
  hash: string;
  rounds: number;
}

/** How somebody pays at the counter, or is paid out. */
export const tenders = ["cash", "card", "other"] as const;
export type Tender = (typeof tenders)[number];

/** Where a request comes from: the sign-in, the store, and the language of whoever asks. */
export interface At {
  /** The session's id. A cookie of another sign-in, such as another tab's, does not do. */
  as: string;
  market: MarketCode;
  store: string;
  language: Language;
}

export interface StaffSession {
  id: string;
  /** Null as long as the person has chosen none. */
  pin: PinVerifier | null;
  email: string;
  name: string;
  desks: Desk[];
  /** Returns, corrections of stock and figures. */
  manages: boolean;
  /** The public key (JWK, Ed25519) by which passes are checked without a network. */
  passKey: string;
}

/** The session as the storefront finds it; without one, the manager who ended it, if one did. */
export type KnownSession =
  | { session: StaffSession }
  | { session: null; why: "ended" | "expired"; by?: string };

/** Somebody at work, on a device. Times are ISO 8601. */
export interface WorkingDevice {
  id: string;
  person: string;
  /** What its people call it; empty when it is not the shop floor's app. */
  device: string;
  browser: string;
  signedInAt: string;
  seenAt: string;
  /** The store whose queue it showed last. */
  storeCode: string | null;
  /** Whether it is the one that asks. */
  own: boolean;
}

export interface PickupLine {
  id: string;
  variantId: string;
  name: string;
  sku: string;
  barcode: string | null;
  preview: string | null;
  /** Where it lies: aisle, bay, bin. */
  place: string | null;
  quantity: number;
  picked: number;
  short: number;
  shortReason: string | null;
  substituted: number;
  substituteId: string | null;
  /** The substitute's name. */
  substitute: string | null;
  /** Pieces that lie in the bag and are not ordered any more. */
  toTakeOut: number;
  returned: number;
}

/** An order to collect as the shop floor sees it. Times are ISO 8601. */
export interface Pickup {
  id: string;
  /** Rises with each change: of two answers about a pickup the higher one is true. */
  version: number;
  state: PickupState;
  orderCode: string;
  slotStart: string;
  slotEnd: string;
  collectorName: string;
  collectorPhone: string;
  /** Whether somebody else collects than who ordered. */
  delegate: boolean;
  passVersion: number;
  allowSubstitutes: boolean;
  /** Only with the shopper's consent. */
  wishes: PickupWishes | null;
  pickerId: string | null;
  picker: string | null;
  shelf: string | null;
  placedAt: string | null;
  readyAt: string | null;
  /** When the shopper said that they set out. */
  onWayAt: string | null;
  arrivedAt: string | null;
  arrivalNote: string | null;
  collectedAt: string | null;
  holdUntil: string | null;
  reason: string | null;
  /** To be taken at this counter for what is handed over, in hundredths; 0 when it is paid. */
  amountDue: number;
  /** What was taken when it was handed over, in hundredths. */
  taken: number;
  /** How it was paid at the counter; null when it was paid online. */
  tender: Tender | null;
  currencyCode: string;
  /** The latest commands that the engine did to it. */
  commands: string[];
  lines: PickupLine[];
}

export interface Board {
  /** Where the history was: live events go on from here. */
  cursor: number;
  now: string;
  pickups: Pickup[];
}

export interface HistoryEntry {
  at: string;
  type: string;
  actor: string;
  actorName: string;
  device: string;
}

export interface Article {
  variantId: string;
  name: string;
  sku: string;
  barcode: string | null;
  preview: string | null;
  place: string | null;
  onHand: number;
  allocated: number;
}

/** Money that a counter took, and one is to pay out. */
export interface Payout {
  id: string;
  amount: number;
  currencyCode: string;
  /** Why it goes back: `returned`, `cancelled`, … */
  reason: string;
  orderCode: string;
  collectorName: string;
  /** Where it waits. */
  store: string;
  dueAt: string;
}

/** What became of a confirmation that money was paid out. */
export type PayoutOutcome = { done: true } | { done: false; why: Conflict };

/** What passed over a counter on a day by one tender, in hundredths. */
export interface Takings {
  tender: Tender;
  currencyCode: string;
  taken: number;
  paidOut: number;
}

export type DiscrepancyKind = "count" | "below-zero" | "over-promised";

/** Something about stock that does not add up. */
export interface Discrepancy {
  id: string;
  kind: DiscrepancyKind;
  /** Null when the article is no longer sold in the market. */
  article: Article | null;
  /** Pieces that should have been there. */
  expected: number;
  /** Pieces that were. */
  counted: number;
  at: string;
  /** Who said it: a till, `staff`, `dashboard` or `engine`. */
  source: string;
  reason: string;
  settledAt: string | null;
  /** Empty when it settled itself. */
  settledBy: string;
  ordersAtRisk: OrderAtRisk[];
}

export interface OrderAtRisk {
  orderCode: string;
  quantity: number;
  /** Null when it is delivered. */
  pickupId: string | null;
}

export interface Discrepancies {
  items: Discrepancy[];
  /** How many there are in all; `items` are the newest. */
  totalItems: number;
}

export type DiscrepancyState = "open" | "settled";

export interface StoreDay {
  placed: number;
  ready: number;
  collected: number;
  cancelled: number;
  expired: number;
  minutesToReady: number | null;
  onTime: number | null;
  short: number | null;
  noShow: number | null;
  minutesWaiting: number | null;
  takings: Takings[];
}

/** Why a command was not done, as the engine says it. */
export type Conflict =
  | "state"
  | "wrong-item"
  | "too-many"
  | "too-few"
  | "count-old"
  | "difference-changed"
  | "not-picked"
  | "no-substitutes"
  | "other-substitute"
  | "substitute-gone"
  | "amount-changed"
  | "pieces-changed"
  | "substitute-too-many"
  | "order-changing"
  | "reference-missing"
  | "paid-out"
  | "unknown-line"
  | "code-wrong"
  | "code-locked"
  | "gone"
  | "refused";

/** What became of a command. `pickup` is the present state, where there is one. */
export type Outcome =
  | { done: true; pickup?: Pickup; article?: Article }
  | { done: false; why: Conflict; pickup?: Pickup; retryAfter?: number };
