import { Inject, Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, type JobQueue, JobQueueService, type Type } from "@vendure/core";
import { type PickupChange, PickupExpired, PickupReady, PickupReminder } from "../../pickup/events";
import { momentOf, pickupPlace } from "../mails/pickup-letter";
import { languageFor } from "../shop-address";
import { wordsIn } from "../words";
import type { ShortMessage, ShortMessagePort } from "./short-message-port";

export const shortMessagePort = Symbol("short message port");

type ShortKind = "ready" | "reminder" | "expired";

/** Tells collectors who left a telephone number what they need to know on their way. */
@Injectable()
export class ShortMessages implements OnApplicationBootstrap {
  private queue: JobQueue<{ message: ShortMessage }> | undefined;

  constructor(
    private readonly events: EventBus,
    private readonly jobs: JobQueueService,
    @Inject(shortMessagePort) private readonly port: ShortMessagePort,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.queue = await this.jobs.createQueue<{ message: ShortMessage }>({
      name: "short-messages",
      process: ({ data }) => this.port.send(data.message),
    });
    this.listen("ready", PickupReady);
    this.listen("reminder", PickupReminder);
    this.listen("expired", PickupExpired);
  }

  private listen(kind: ShortKind, event: Type<PickupChange>): void {
    this.events.ofType(event).subscribe((change) => {
      const { pickup, ctx } = change;
      if (!pickup.collectorPhone) return;
      const channel = ctx.channel.code;
      const language = languageFor(channel, pickup.language);
      const { store } = pickupPlace(change, language);
      const text = wordsIn(language).pickup.short[kind](
        store,
        momentOf(kind, change, language, channel),
      );
      const id = `pickup-${pickup.id}-${kind}-${pickup.extensions}`;
      void this.queue?.add({ message: { phone: pickup.collectorPhone, text, id } }, { retries: 5 });
    });
  }
}
