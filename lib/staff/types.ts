import type { ResultOf } from "@/contracts/documents";
import type { PauseConflict, StaffConflict, StockConflict } from "@/contracts/pickup/conflicts";
import type { DamageEnding, DamageReason } from "@/contracts/pickup/damages";
import type { ReturnConflict } from "@/contracts/returns/grades";
import type { TransferConflict, TransferSide, TransferState } from "@/contracts/transfers";
import type { Language, MarketCode } from "@/lib/i18n/locales";
import type { damagedQuery } from "./damaged-queries";
import type { articleFragment, rowFragment } from "./fragments";
import type { substituteRuleQuery, withoutPassRuleQuery } from "./hand-over-queries";
import type { returnableQuery, takeGoodsBackMutation } from "./return-queries";
import type { countersQuery, deviceFragment, passKeyQuery } from "./session-queries";
import type {
  answerHelpMutation,
  areaQuery,
  boardQuery,
  dayQuery,
  discrepanciesQuery,
  historyQuery,
  payoutsQuery,
  printTagsMutation,
  sharedCartsQuery,
  stockElsewhereQuery,
  tagsQuery,
} from "./store-queries";
import type { transferFragment } from "./transfer-queries";

type Row = ResultOf<typeof rowFragment>;

/** How far a placed pickup is. */
export type PickupState = Exclude<Row["state"], "draft" | "held">;

/** Fewer orders for the rest of a store's day, or none. Times are ISO 8601. */
type StorePause = NonNullable<ResultOf<typeof countersQuery>["pickupCounters"][number]["pause"]>;

/** A store where a person works. */
export interface Counter {
  market: MarketCode;
  store: string;
  name: string;
  timeZone: string;
  /** Whether money over the counter needs the number of the till's slip. */
  tillReferenceRequired: boolean;
  /** Whether the hand-over asks for the fiscal number of the till's receipt. */
  fiscalNumberAsked: boolean;
  /** Whether everybody who works there needs a PIN. */
  pinRequired: boolean;
  /** Minutes before its promise at which an order that is not ready rings; 0 for never. */
  warnMinutes: number;
  /** Minutes after which a shopper who stands there has waited too long; 0 for never. */
  waitMinutes: number;
  /** Minutes that a shopper has to answer to a substitute; 0 where they are not asked. */
  substituteMinutes: number;
  /** Where damaged pieces wait, as the store calls it; empty where it has no name. */
  damagePlace: string;
  /** Orders a slot on other days. */
  slotCapacity: number;
  /** What a manager has said of the rest of its day. */
  pause: StorePause | null;
}

/** A PIN as devices check it: PBKDF2-HMAC-SHA-256, in hexadecimal. */
export type PinVerifier = NonNullable<ResultOf<typeof passKeyQuery>["ownStaffSession"]["pin"]>;

/** The origin of a request: the sign-in, the store, and the language of the caller. */
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
  counters: Counter[];
  /** Returns, corrections of stock and figures. */
  manages: boolean;
  /** The public key (JWK, Ed25519) by which passes are checked without a network. */
  passKey: string;
}

/** The session as the storefront finds it; without one, the manager who ended it, if one did. */
export type KnownSession =
  | { session: StaffSession }
  | { session: null; why: "ended" | "expired"; by?: string };

/** A person at work, on a device. Times are ISO 8601. */
export type WorkingDevice = ResultOf<typeof deviceFragment>;

export type PickupLine = Row["lines"][number];

/** An order to collect as staff see it. Times are ISO 8601, money is in hundredths. */
export type Pickup = Omit<Row, "state"> & { state: PickupState };

/** A store's open pickups. Live events go on from `cursor`, where the history was. */
export type Board = Omit<ResultOf<typeof boardQuery>["pickupBoard"], "pickups"> & {
  pickups: Pickup[];
};

export type PickupRecord = ResultOf<typeof historyQuery>["pickup"];

/** A shopper who asks for help in an aisle, as live events bring it. Times are ISO 8601. */
export interface HelpCall {
  id: string;
  variantId: string;
  name: string;
  sku: string;
  /** Where the article stands. */
  place: string | null;
  askedAt: string;
  expiresAt: string;
}

/** A transfer in which the store has the next step, as live events bring it. Times are ISO 8601. */
export interface WaitingTransfer {
  id: string;
  side: TransferSide;
  state: TransferState;
  /** Name of the other store. */
  other: string;
  /** Pieces of all its lines. */
  asked: number;
  packed: number;
  askedAt: string;
  sentAt: string | null;
  /** When a person of the store last opened it or took a step. */
  answeredAt: string | null;
}

/** What became of "I am coming". */
export type HelpAnswer = ResultOf<typeof answerHelpMutation>["answerHelpCall"];

/** Articles as tags are chosen for them; money is in hundredths. */
export type TagList = ResultOf<typeof tagsQuery>["shelfTags"];
export type TagRow = TagList["items"][number];

/** A tag as it is printed now, with the address that its QR code says. */
export type PrintedTag = ResultOf<typeof printTagsMutation>["printShelfTags"][number] & {
  url: string;
};

export type Article = ResultOf<typeof articleFragment>;

/** An article that could be given instead of another one; its price is that much higher, in hundredths. */
export interface Proposal {
  article: Article;
  priceDifference: number;
  currencyCode: string;
}

/** What it takes to hand an order over without a pass; money in hundredths. */
export type WithoutPassRule = ResultOf<typeof withoutPassRuleQuery>["withoutPassRule"];

/** What it takes to give one article instead of another; money in hundredths. */
export type SubstituteRule = ResultOf<typeof substituteRuleQuery>["substituteRule"];

/** What goes back when pieces are refused, and what is due at the counter then, in hundredths. */
export type RefusalAmounts =
  | { known: true; amount: number; amountDue: number }
  | { known: false; why: Conflict };

/** What a colleague's PIN was answered with. */
export type Approval =
  | { given: true; approval: string; by: string }
  | { given: false; why: "wrong-pin" | "state"; retryAfter: number };

/** Money that a counter took, and one is to pay out. */
export type Payout = ResultOf<typeof payoutsQuery>["pickupPayouts"][number];

/** What became of a confirmation that money was paid out. */
export type PayoutOutcome = { done: true } | { done: false; why: Conflict };

type EngineDiscrepancy = ResultOf<typeof discrepanciesQuery>["stockDiscrepancies"]["items"][number];

export type DiscrepancyKind = "count" | "below-zero" | "over-promised" | "transfer";

/** Something about stock that does not add up. Its article is null when it is no longer sold. */
export type Discrepancy = Omit<EngineDiscrepancy, "kind"> & { kind: DiscrepancyKind };

export type OrderAtRisk = Discrepancy["ordersAtRisk"][number];

export interface Discrepancies {
  items: Discrepancy[];
  /** How many there are in all; `items` are the newest. */
  totalItems: number;
}

export type DiscrepancyState = "open" | "settled";

type EngineDamage = ResultOf<typeof damagedQuery>["damagedPieces"]["items"][number];

/** Damaged pieces of an article; it is null when it is no longer sold. */
export type DamagedPiece = Omit<EngineDamage, "reason" | "ending"> & {
  reason: DamageReason;
  /** Null as long as it waits. */
  ending: DamageEnding | null;
};

export interface DamagedPieces {
  items: DamagedPiece[];
  /** How many there are in all; `items` are the newest. */
  totalItems: number;
}

export type DamageState = "waiting" | "decided";

/** What passed over a counter on a day by one tender, in hundredths. */
export type Takings = StoreDay["takings"][number];

/** A store's day in figures; money by tender, in hundredths. */
export type StoreDay = ResultOf<typeof dayQuery>["storeDay"];

/** All own stores of a market. */
export interface Area {
  stores: ResultOf<typeof areaQuery>["areaNow"];
  hours: ResultOf<typeof areaQuery>["areaFigures"]["hours"];
  reasons: ResultOf<typeof areaQuery>["areaFigures"]["reasons"];
  /** By store and currency; money in hundredths. */
  assisted: ResultOf<typeof areaQuery>["areaFigures"]["assisted"];
}

/** Why a command was not done. */
export type Conflict =
  | StaffConflict
  | StockConflict
  | PauseConflict
  | "code-wrong"
  | "code-locked"
  /** There is no such order at the store any more. */
  | "gone"
  /** Not of a store of one's own, or the engine does not say why. */
  | "refused";

/** What became of a command. `pickup` is the present state, where there is one. */
export type Outcome =
  | { done: true; pickup?: Pickup; article?: Article }
  | { done: false; why: Conflict; pickup?: Pickup; retryAfter?: number };

/** An order of which something may come back; times are ISO 8601. */
export type ReturnableOrder = ResultOf<typeof returnableQuery>["returnableOrders"][number];
export type ReturnableLine = ReturnableOrder["lines"][number];

/** What goes back for pieces of one order, in hundredths. */
export type ReturnAmount = Extract<
  ResultOf<typeof takeGoodsBackMutation>["takeGoodsBack"],
  { __typename: "GoodsReturn" }
>["amounts"][number];

/** Why goods do not come back, with how their orders stand. */
interface NotBack {
  why: ReturnConflict;
  orders: ReturnableOrder[];
}

export type ReturnPreview = { known: true; amounts: ReturnAmount[] } | ({ known: false } & NotBack);

export type ReturnOutcome = { done: true; amounts: ReturnAmount[] } | ({ done: false } & NotBack);

/** A product that a shopper lets the store know of. */
export interface Interest {
  productId: string;
  name: string;
  preview: string | null;
  /** How often they looked at it. */
  looks: number;
  inCart: boolean;
  bought: boolean;
  lastAt: string;
  /** Pieces that this store can sell. */
  available: number;
  /** Whether it is on their list. */
  suggested: boolean;
}

/** What a shopper lets the store see, until `expiresAt` (ISO time). */
export interface AssistedShopper {
  sessionId: string;
  expiresAt: string;
  interests: Interest[];
  /** The newest first. */
  searches: string[];
}

/** What a market can sell of an article; `left` is null where pieces are not counted. */
export type StockElsewhere = NonNullable<ResultOf<typeof stockElsewhereQuery>["stockElsewhere"]>;

/** Pieces on their way between two stores. Times are ISO 8601. */
export type Transfer = ResultOf<typeof transferFragment>;
export type TransferLine = Transfer["lines"][number];

/** What became of a step of a transfer. */
export type TransferOutcome =
  | { done: true; transfer: Transfer }
  | { done: false; why: TransferConflict | "gone" };

/** A cart that the person shared, and what became of it; nothing of who took it. */
export type SharedCartRow = ResultOf<typeof sharedCartsQuery>["sharedCarts"][number];

/** A cart that was shared just now, with the address that its QR code says. */
export type OfferedCart = SharedCartRow & { url: string };
