import {
  type ID,
  type Order,
  type RequestContext,
  type StockLocation,
  VendureEvent,
} from "@vendure/core";
import type { Tender } from "../../contracts/money";
import type { PickupKind } from "../../contracts/pickup/kinds";
import type { Pause } from "../../contracts/pickup/pauses";
import type { Pieces } from "./order-money";

/** What became at the shelf of an order line that is collected. Counts are pieces. */
export interface CollectedLine {
  orderLineId: ID;
  quantity: number;
  picked: number;
  /** Pieces that the store cannot find. */
  short: number;
  /** Pieces given of another variant instead; they are part of `picked`. */
  substituted: number;
  substituteId: ID | null;
}

/** A pickup as those see it who write to its shopper. */
export interface ChangedPickup {
  /** Its shopper took it from the shelf and paid there. */
  inAisle: boolean;
  /** Its shopper tries the pieces first, and pays there for what they keep. */
  tried: boolean;
  id: ID;
  orderId: ID;
  /** Of the shopper, for messages. */
  language: string;
  state: string;
  /** Why it was cancelled. */
  reason: string | null;
  slotStart: Date;
  /** Known once it is ready. */
  readyAt: Date | null;
  holdUntil: Date | null;
  /** How often the shopper had it held for longer. */
  extensions: number;
  collectorPhone: string;
  allowSubstitutes: boolean;
  store: StockLocation;
  lines: readonly CollectedLine[];
}

/** Something happened to a pickup that its shopper should hear of. Published within the change. */
export abstract class PickupChange extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly order: Order,
    /** With its store and, where it is being prepared or ends, its lines. */
    readonly pickup: ChangedPickup,
    /** What its shopper does not pay because pieces were not found, in hundredths. */
    readonly spared = 0,
  ) {
    super();
  }
}

/** The order is placed and its slot and stock are taken. */
export class PickupConfirmed extends PickupChange {}
/**
 * The pieces that the store does not find, or replaces, are not the same as before. `lines` of the
 * pickup say all of it. An associate may still take it back.
 */
export class PickupPiecesMissing extends PickupChange {}
/** Its shopper is asked whether pieces of a line may be of another article. */
export class PickupSubstituteProposed extends PickupChange {
  constructor(
    ctx: RequestContext,
    order: Order,
    pickup: ChangedPickup,
    readonly line: Pick<CollectedLine, "orderLineId" | "substituteId"> & {
      /** Pieces. */
      proposed: number;
      proposedUntil: Date | null;
    },
  ) {
    super(ctx, order, pickup);
  }
}
/** It lies ready at the store. */
export class PickupReady extends PickupChange {}
/** Its store has declined it, whatever became of it. No message tells its shopper of this alone. */
export class StoreDeclined extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly pickup: Pick<ChangedPickup, "id" | "orderId" | "store"> & {
      state: string;
      /** Of a parcel another place sends what it has; no shopper chooses. */
      kind: PickupKind;
    },
    /** As it was chosen from the list. */
    readonly reason: string,
  ) {
    super();
  }
}
/** It was handed over. Its shopper stands there: a receipt follows where the store sends one. */
export class PickupCollected extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly pickup: Pick<ChangedPickup, "id" | "orderId" | "language" | "store" | "lines"> & {
      collectedAt: Date | null;
      /** In hundredths. */
      taken: number;
      tender: Tender | null;
    },
    readonly receipt: {
      /** The store's own; null where it counts none. */
      number: number | null;
      /** Of the till or the authority; empty where it is not known yet. */
      fiscalNumber: string;
    },
  ) {
    super();
  }
}
/** The fiscal number of what was handed over became known afterwards. */
export class PickupReceiptNumbered extends VendureEvent {
  constructor(
    readonly ctx: RequestContext,
    readonly pickup: Pick<ChangedPickup, "id" | "orderId" | "language" | "store">,
  ) {
    super();
  }
}
/** The hold ends within a day. */
export class PickupReminder extends PickupChange {}
/** The shopper asked the store for the pass once more. */
export class PickupPassWanted extends PickupChange {
  constructor(
    ctx: RequestContext,
    order: Order,
    pickup: ChangedPickup,
    /** Of this wish alone: told twice, it is one letter. */
    readonly wish: string,
  ) {
    super(ctx, order, pickup);
  }
}
/** It was not collected in time and went back to the shelf. */
export class PickupExpired extends PickupChange {}
/** Shopper or store cancelled it; `pickup.reason` says why. */
export class PickupCancelled extends PickupChange {}

/** The office has changed what is collected. Published once the order is closed again. */
export class PickupPiecesChanged extends PickupChange {
  constructor(
    ctx: RequestContext,
    order: Order,
    pickup: ChangedPickup,
    readonly added: readonly Pieces[],
    readonly removed: readonly Pieces[],
  ) {
    super(ctx, order, pickup);
  }
}

/** Its store hands nothing out at the promised time, or less; its shopper may choose another. */
export class PickupPaused extends PickupChange {
  constructor(
    ctx: RequestContext,
    order: Order,
    pickup: ChangedPickup,
    readonly pause: Pause & { id: ID },
  ) {
    super(ctx, order, pickup);
  }
}

/** The pause was taken back: it is as it was promised. */
export class PickupResumed extends PickupChange {
  constructor(
    ctx: RequestContext,
    order: Order,
    pickup: ChangedPickup,
    readonly pauseId: ID,
  ) {
    super(ctx, order, pickup);
  }
}

/** Its store cannot do it; its shopper may choose another until `holdUntil`. */
export class PickupDeclined extends PickupChange {}

/** Its store could not do it, and another one does, as its shopper had allowed; the one that goes on. */
export class PickupMovedOn extends PickupChange {}

/** Its shopper has chosen another time or store; the pickup is the one that goes on. */
export class PickupMoved extends PickupChange {}
