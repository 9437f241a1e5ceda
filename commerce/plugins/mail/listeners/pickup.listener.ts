import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, type Type } from "@vendure/core";
import {
  PickupCancelled,
  type PickupChange,
  PickupConfirmed,
  PickupExpired,
  PickupReady,
  PickupReminder,
} from "../../pickup/events";
import "../../pickup/types";
import { billOf } from "../mails/bill";
import { keepPickup } from "../mails/pickup-kept";
import { pickupLetter } from "../mails/pickup-letters";
import { pickupShort, type ShortKind } from "../mails/pickup-shorts";
import { Outbox } from "../outbox/outbox.service";
import type { PickupLetter } from "../words/words";
import { listen } from "./listen";

/** Pickups: from their confirmation on, by mail, and by short message where a number was left. */
@Injectable()
export class PickupListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    this.tell("confirmed", PickupConfirmed);
    this.tell("ready", PickupReady, "ready");
    this.tell("reminder", PickupReminder, "reminder");
    this.tell("expired", PickupExpired, "expired");
    this.tell("cancelled", PickupCancelled);
  }

  private tell(letter: PickupLetter, event: Type<PickupChange>, short?: ShortKind): void {
    const kind = pickupLetter(letter);
    listen(this.events, event, async (change) => {
      const { ctx, order, pickup } = change;
      const kept = keepPickup(change);
      // A reminder comes again when it is kept longer; all else happens to a pickup once.
      const key = `pickup-${pickup.id}-${letter}-${pickup.extensions}`;
      const whole = order.lines.every((line) => line.customFields.collectAt);
      const bill =
        letter === "confirmed" && whole ? billOf(order, ctx.channel.pricesIncludeTax) : undefined;
      await this.outbox.post(ctx, kind, { key: `${key}-mail`, data: { ...kept, bill } });
      if (short && pickup.collectorPhone)
        await this.outbox.post(ctx, pickupShort(short), { key, data: kept });
    });
  }
}
