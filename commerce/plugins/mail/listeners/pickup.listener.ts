import { createHash, randomUUID } from "node:crypto";
import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { EventBus, type RequestContext, TransactionalConnection, type Type } from "@vendure/core";
import { tookNothing } from "../../../../contracts/pickup/tries";
import { OrderMoney } from "../../../contracts/order-money";
import {
  PickupCancelled,
  type PickupChange,
  PickupCollected,
  PickupConfirmed,
  PickupDeclined,
  PickupExpired,
  PickupMoved,
  PickupMovedOn,
  PickupPassWanted,
  PickupPaused,
  PickupPiecesChanged,
  PickupPiecesMissing,
  PickupReady,
  PickupReceiptNumbered,
  PickupReminder,
  PickupResumed,
  PickupSubstituteProposed,
} from "../../../contracts/pickup-events";
import { missingOf } from "../facts/missing-facts";
import {
  isOnePickup,
  piecesMeant,
  piecesOrdered,
  piecesThere,
  piecesToPay,
} from "../facts/pickup-pieces";
import { billOf } from "../mails/bill";
import { isShort } from "../mails/missing-blocks";
import { pickupChanged } from "../mails/pickup-changed";
import { keepPickup } from "../mails/pickup-kept";
import { type PickupGoods, pickupLetter } from "../mails/pickup-letters";
import { pickupMissing } from "../mails/pickup-missing";
import { pickupReceipt } from "../mails/pickup-receipt";
import { pickupShort, type ShortKind } from "../mails/pickup-shorts";
import type { KeptPieces } from "../mails/piece-rows";
import { Outbox } from "../outbox/outbox.service";
import type { PickupLetter } from "../words/words";
import { listenTo } from "./listen";
import { queryIn } from "./query-in";

const minute = 60_000;

type Collected = PickupReceiptNumbered["pickup"];

/** Letters after which the reader comes with what is to be paid. */
const toCollect: readonly PickupLetter[] = [
  "toTry",
  "readyToTry",
  "ready",
  "reminder",
  "resumed",
  "moved",
  "movedOn",
  "again",
];

/** Letters that a checkout ends with. */
const atCheckout: readonly PickupLetter[] = ["confirmed", "inAisle", "toTry"];

/** By why it was cancelled; the rest needs no words of its own. */
const cancelledAs: Record<string, PickupLetter> = {
  short: "notFound",
  declined: "declinedEnd",
  [tookNothing]: "tookNothing",
};

/** Letters that say what lies ready. */
const isReady = (letter: PickupLetter) => letter === "ready" || letter === "readyToTry";

/** What the messages about a pickup's missing pieces are known by. */
const missingKeys = ({ id }: PickupChange["pickup"]) => `pickup-${id}-missing-`;

/** Pickups: from their confirmation on, by mail, and by short message where a number was left. */
@Injectable()
export class PickupListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
    private readonly connection: TransactionalConnection,
    private readonly modules: ModuleRef,
  ) {}

  onApplicationBootstrap(): void {
    this.tell(PickupConfirmed, ({ pickup: { inAisle, tried } }) =>
      inAisle ? "inAisle" : tried ? "toTry" : "confirmed",
    );
    listenTo(this.events, PickupPiecesChanged, (change) => this.tellChanged(change));
    listenTo(this.events, PickupPiecesMissing, (change) => this.tellMissing(change));
    listenTo(this.events, PickupSubstituteProposed, (change) => this.tellProposed(change));
    listenTo(this.events, PickupPassWanted, (change) => this.tellPass(change));
    listenTo(this.events, PickupCollected, ({ ctx, pickup }) => this.tellReceipt(ctx, pickup, ""));
    listenTo(this.events, PickupReceiptNumbered, ({ ctx, pickup }) =>
      this.tellReceipt(ctx, pickup, "numbered-"),
    );
    this.tell(PickupReady, ({ pickup }) => (pickup.tried ? "readyToTry" : "ready"), "ready");
    this.tell(PickupReminder, () => "reminder", "reminder");
    this.tell(PickupExpired, () => "expired", "expired");
    this.tell(PickupCancelled, ({ pickup }) => cancelledAs[pickup.reason ?? ""] ?? "cancelled");
    // Of the same order at its next store, these are another pickup's letters.
    this.tell(PickupDeclined, () => "declined");
    this.tell(PickupMovedOn, () => "movedOn");
    listenTo(this.events, PickupPaused, (change) =>
      this.tellTime(change, "paused", `${change.pause.id}`),
    );
    listenTo(this.events, PickupResumed, (change) =>
      this.tellTime(change, "resumed", `${change.pauseId}`),
    );
    listenTo(this.events, PickupMoved, (change) => this.tellTime(change, "moved", randomUUID()));
  }

  /** The time or place is another than was promised, or is to be chosen. */
  private async tellTime(change: PickupChange, letter: PickupLetter, which: string) {
    const { ctx, pickup } = change;
    await this.outbox.post(ctx, pickupLetter(letter), {
      key: `pickup-${pickup.id}-${letter}-${which}-mail`,
      data: { ...keepPickup(change), ...(await this.goods(letter, change)) },
    });
  }

  private tell(
    event: Type<PickupChange>,
    letterOf: (change: PickupChange) => PickupLetter,
    short?: ShortKind,
  ): void {
    listenTo(this.events, event, async (change) => {
      const { ctx, pickup } = change;
      const letter = letterOf(change);
      const kept = keepPickup(change);
      // It may be ready again after a change, and a reminder comes again when it is kept longer.
      const ready = pickup.readyAt?.getTime() ?? 0;
      const key = `pickup-${pickup.id}-${letter}-${pickup.extensions}-${ready}`;
      await this.outbox.post(ctx, pickupLetter(letter), {
        key: `${key}-mail`,
        data: { ...kept, ...(await this.goods(letter, change)) },
      });
      if (short && pickup.collectorPhone)
        await this.outbox.post(ctx, pickupShort(short), {
          key,
          data: { ...kept, inPart: short === "ready" && isShort(missingOf(pickup)) },
        });
      // A checkout has nothing to take back.
      if (!atCheckout.includes(letter)) await this.outbox.withdraw(ctx, missingKeys(pickup));
    });
  }

  /** A number that comes later makes another letter, and the first is not sent any more. */
  private async tellReceipt(ctx: RequestContext, pickup: Collected, which: string) {
    const { id: pickupId, orderId, language, store } = pickup;
    if (!store.customFields.receiptMail) return;
    const key = `pickup-${pickupId}-receipt-`;
    await this.outbox.withdraw(ctx, key);
    const data = { pickupId, orderId, language };
    await this.outbox.post(ctx, pickupReceipt, { key: `${key}${which}mail`, data });
  }

  /** Each question is a letter of its own. */
  private async tellProposed(change: PickupSubstituteProposed): Promise<void> {
    const { ctx, pickup, line } = change;
    const { orderLineId, substituteId, proposed: substituted, proposedUntil } = line;
    await this.outbox.post(ctx, pickupLetter("proposed"), {
      key: `pickup-${pickup.id}-proposed-${randomUUID()}-mail`,
      data: {
        ...keepPickup(change),
        ...{ pieces: [], part: 0, due: 0, spared: 0 },
        missing: [{ orderLineId, short: 0, substituted, substituteId }],
        until: proposedUntil?.toISOString(),
      },
    });
  }

  private async tellPass(change: PickupPassWanted): Promise<void> {
    const { ctx, pickup, wish } = change;
    await this.outbox.post(ctx, pickupLetter("again"), {
      key: `pickup-${pickup.id}-again-${wish}`,
      data: { ...keepPickup(change), ...(await this.goods("again", change)) },
    });
  }

  private async tellChanged(change: PickupPiecesChanged): Promise<void> {
    const { ctx, pickup, added, removed } = change;
    const pieces = pickup.lines
      .map((line) => ({ orderLineId: line.orderLineId, quantity: line.quantity - line.short }))
      .filter(({ quantity }) => quantity > 0);
    const due = await this.due(change, pieces);
    await this.outbox.post(ctx, pickupChanged, {
      key: `pickup-${pickup.id}-changed-${randomUUID()}`,
      data: {
        ...keepPickup(change),
        added: [...added],
        removed: [...removed],
        pieces,
        isToPrepare: pickup.state === "placed" || pickup.state === "picking",
        due,
      },
    });
  }

  /** Each state of what is missing is told once, and only when it lasts. */
  private async tellMissing(change: PickupChange): Promise<void> {
    const { ctx, pickup, spared } = change;
    const missing = missingOf(pickup);
    await this.outbox.withdraw(ctx, missingKeys(pickup));
    if (missing.length === 0) return;
    const { lines, allowSubstitutes } = pickup;
    const isDone = lines.every(({ quantity, picked, short }) => picked + short === quantity);
    const state = createHash("sha256").update(JSON.stringify(missing)).digest("hex").slice(0, 16);
    await this.outbox.post(ctx, pickupMissing, {
      key: missingKeys(pickup) + state,
      data: {
        ...keepPickup(change),
        missing,
        spared,
        hasRest: lines.some(({ quantity, short }) => quantity > short),
        allowsSubstitutes: allowSubstitutes,
      },
      wait: isDone ? minute : 5 * minute,
    });
  }

  /** What a letter is about: the bill where it is the order's only one, else its own pieces. */
  private async goods(letter: PickupLetter, change: PickupChange): Promise<PickupGoods> {
    const { ctx, order, pickup, spared } = change;
    const missing = isReady(letter) ? missingOf(pickup) : [];
    const none = { pieces: [], part: 0, due: 0, missing, spared };
    if (letter !== "confirmed") {
      const query = queryIn(this.connection, ctx);
      const pieces = letter === "notFound" ? piecesMeant : piecesThere;
      const isToCollect = toCollect.includes(letter);
      const due = isToCollect ? await this.due(change, await piecesToPay(query, pickup.id)) : 0;
      return { ...none, pieces: await pieces(query, pickup.id), due };
    }
    const pieces = piecesOrdered(order, pickup);
    const due = await this.due(change, pieces);
    if (isOnePickup(order))
      return { ...none, due, bill: billOf(order, ctx.channel.pricesIncludeTax) };
    const money = this.modules.get(OrderMoney, { strict: false });
    return { ...none, pieces, due, part: due || (await money.valueOf(ctx, order.id, pieces)) };
  }

  /** What the counter is to take for these pieces, in hundredths; nothing of what is paid. */
  private async due({ ctx, order }: PickupChange, pieces: KeptPieces): Promise<number> {
    const money = this.modules.get(OrderMoney, { strict: false });
    const [due = 0] = await money.dueAtCounter(ctx, [{ orderId: order.id, pieces }]);
    return due;
  }
}
