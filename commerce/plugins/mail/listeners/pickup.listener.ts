import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, TransactionalConnection, type Type } from "@vendure/core";
import {
  PickupCancelled,
  type PickupChange,
  PickupConfirmed,
  PickupExpired,
  PickupReady,
  PickupReminder,
} from "../../pickup/events";
import "../../pickup/types";
import { piecesMeant, piecesOrdered, piecesThere } from "../facts/pickup-pieces";
import { billOf } from "../mails/bill";
import { keepPickup } from "../mails/pickup-kept";
import { pickupLetter } from "../mails/pickup-letters";
import { pickupShort, type ShortKind } from "../mails/pickup-shorts";
import { Outbox } from "../outbox/outbox.service";
import type { PickupLetter } from "../words/words";
import { listen } from "./listen";
import { queryIn } from "./query-in";

/** Pickups: from their confirmation on, by mail, and by short message where a number was left. */
@Injectable()
export class PickupListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
    private readonly connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    this.tell(PickupConfirmed, () => "confirmed");
    this.tell(PickupReady, () => "ready", "ready");
    this.tell(PickupReminder, () => "reminder", "reminder");
    this.tell(PickupExpired, () => "expired", "expired");
    this.tell(PickupCancelled, ({ pickup }) =>
      pickup.reason === "short" ? "notFound" : "cancelled",
    );
  }

  private tell(
    event: Type<PickupChange>,
    letterOf: (change: PickupChange) => PickupLetter,
    short?: ShortKind,
  ): void {
    listen(this.events, event, async (change) => {
      const { ctx, order, pickup } = change;
      const letter = letterOf(change);
      const kept = keepPickup(change);
      // A reminder comes again when it is kept longer; all else happens to a pickup once.
      const key = `pickup-${pickup.id}-${letter}-${pickup.extensions}`;
      const whole = order.lines.every((line) => line.customFields.collectAt);
      const bill =
        letter === "confirmed" && whole ? billOf(order, ctx.channel.pricesIncludeTax) : undefined;
      const pieces = bill ? [] : await this.pieces(letter, change);
      await this.outbox.post(ctx, pickupLetter(letter), {
        key: `${key}-mail`,
        data: { ...kept, bill, pieces },
      });
      if (short && pickup.collectorPhone)
        await this.outbox.post(ctx, pickupShort(short), { key, data: kept });
    });
  }

  private async pieces(letter: PickupLetter, { ctx, order, pickup }: PickupChange) {
    if (letter === "confirmed") return piecesOrdered(order, pickup);
    const query = queryIn(this.connection, ctx);
    return letter === "notFound" ? piecesMeant(query, pickup.id) : piecesThere(query, pickup.id);
  }
}
