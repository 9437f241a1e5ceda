import type { PauseKind } from "@/contracts/pickup/pauses";
import type { Store } from "../stores";

/** A position, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

export interface FoundStore {
  store: Store;
  /** Metres as the crow flies from where the visitor is; null when that is not known. */
  distance: number | null;
  /** The district that was typed, when the distance is from there. */
  from?: string | null;
}

/** The earliest time at which a store can have everything ready. Instants are ISO 8601. */
export interface PickupPromise {
  start: string;
  end: string;
  /** Whether that is today in the store's calendar. */
  sameDay: boolean;
  /** Until when an order still gets it. */
  orderBy: string;
  reason: "PREPARED" | "OPENS" | "QUEUE" | "SLOTS_FULL";
  opensAt: string | null;
}

/** Whether and when a store can have a list of things ready. */
export interface PickupOffer extends FoundStore {
  available: boolean;
  missing: { variantId: string; left: number | null }[];
  promise: PickupPromise | null;
}

export interface PickupSlot {
  start: string;
  end: string;
  /** How many more orders it takes. */
  left: number;
}

export interface Collector {
  name: string;
  phone: string;
}

/** What a shopper tells the people of a store, having agreed that they see it. */
export interface ServiceRequests {
  /** What has to fit: a size, a room, a height. */
  fit: string;
  /** Whether it should be brought out to the car. */
  toCar: boolean;
  note: string;
}

/** What of a cart is collected at one store, as far as it is chosen. */
export interface PickupChoice {
  storeCode: string;
  storeName: string;
  timeZone: string;
  slot: { start: string; end: string };
  /** Taken from the shelf and paid there: the slot is no promise. */
  inAisle: boolean;
  /** An empty name until a collector is named. */
  collector: Collector;
  /** Whether staff may give something like it where something is missing. */
  allowSubstitutes: boolean;
  /** Whether a store near by may take it over, unasked, when this one cannot do it. */
  allowMove: boolean;
  /** Null when nothing is told. */
  serviceRequests: ServiceRequests | null;
}

/** What stands against collecting it, and what can be had instead. */
export interface PickupRefusal {
  storeCode: string | null;
  missing: PickupOffer["missing"];
  nextSlot: PickupSlot | null;
  alternatives: {
    storeCode: string;
    storeName: string;
    timeZone: string;
    distance: number | null;
    promise: PickupPromise | null;
  }[];
}

export type PickupState =
  | "placed"
  | "picking"
  | "ready"
  | "arrived"
  | "declined"
  | "collected"
  | "returned"
  | "cancelled"
  | "expired";

export interface PickupLine {
  id: string;
  orderLineId: string;
  variantId: string;
  name: string;
  quantity: number;
  /** Pieces that the store could not find. */
  short: number;
  /** Pieces given of something else instead. */
  substituted: number;
  /** The name of what was given instead. */
  substitute: string | null;
  returned: number;
  preview: string | null;
}

/** Money that waits for the shopper at a counter, or was paid out there. */
export interface Payout {
  id: string;
  /** In hundredths. */
  amount: number;
  currencyCode: string;
  storeName: string;
  /** Null as long as it waits. */
  paidAt: string | null;
}

/** What was handed over and what it cost, in hundredths; promotions and tax are in the amounts. */
export interface PickupReceipt {
  /** The store's own; null where it counts none. */
  number: number | null;
  /** Of the till or the authority; empty until it is known. */
  fiscalNumber: string;
  registrationNumber: string;
  lines: { orderLineId: string; quantity: number; amount: number }[];
  /** Delivery and surcharges that went with these pieces. */
  fees: number;
  total: number;
  /** What was taken then; what had been paid before is no part of it. */
  taken: number;
  /** What of the total is tax, by rate in percent. */
  taxes: { rate: number; amount: number }[];
}

/** Another store that has all of a pickup. */
export type OtherStore = Pick<PickupOffer, "distance" | "promise"> & {
  store: Pick<Store, "code" | "name" | "timeZone" | "address">;
};

/** What has taken a pickup's time, and what may be chosen instead. */
export interface PickupPause {
  kind: PauseKind;
  /** The end of the store's day. */
  until: string;
  slots: PickupSlot[];
  stores: OtherStore[];
}

/** The store cannot do it: another may be chosen until then. */
export interface StoreChoice {
  until: string;
  stores: OtherStore[];
}

/** Another article that the store proposes; money in hundredths. */
export interface SubstituteProposal {
  lineId: string;
  variantId: string;
  name: string;
  preview: string | null;
  quantity: number;
  /** Until when the shopper may answer (ISO time). */
  until: string;
  /** What these pieces cost on a tag. */
  tagPrice: number;
  /** What the shopper pays for them with a yes, and does not pay with a no. */
  paid: number;
}

/** A pickup of a placed order. */
export interface Pickup {
  id: string;
  state: PickupState;
  orderCode: string;
  store: Store;
  slot: { start: string; end: string };
  /** Taken from the shelf and paid there; staff check it at the exit. */
  inAisle: boolean;
  /** Tried in the store first; what is kept is paid there. */
  tried: boolean;
  collector: Collector;
  allowSubstitutes: boolean;
  allowMove: boolean;
  serviceRequests: ServiceRequests | null;
  lines: PickupLine[];
  readyAt: string | null;
  /** When the shopper said that they set out. */
  onWayAt: string | null;
  holdUntil: string | null;
  collectedAt: string | null;
  arrivalNote: string | null;
  reason: string | null;
  /** Whether it is paid, or was paid, at the store's counter. */
  atCounter: boolean;
  /** To be paid there, in hundredths; 0 when it is paid online, or over. */
  amountDue: number;
  currencyCode: string;
  /** Null until it is handed over. */
  receipt: PickupReceipt | null;
  /** Money that a counter took and gives back. */
  payouts: Payout[];
  /** Null while the promised time stands. */
  pause: PickupPause | null;
  /** Null unless its store declined it. */
  choice: StoreChoice | null;
  /** What the shopper may say yes or no to now. */
  proposals: SubstituteProposal[];
  canExtend: boolean;
  canCancel: boolean;
  /** Shows the right to collect; null once there is nothing to collect. */
  pass: { code: string; payload: string } | null;
}

/** Shows that an order is the visitor's own: its code with the token of a link or the e-mail. */
export interface PickupProof {
  orderCode: string;
  token?: string | undefined;
  emailAddress?: string | undefined;
}
