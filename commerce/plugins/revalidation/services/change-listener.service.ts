import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, Logger, StockMovementEvent } from "@vendure/core";
import { type MerchantEvent, merchantEvents } from "../merchant-events";
import { changeOf } from "../stock-change";
import { ChangeLog } from "./change-log.service";
import { SlugService } from "./slug.service";

/** Translates the engine's events into the storefront's cache tags (lib/cache.ts there). */
@Injectable()
export class ChangeListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly slugs: SlugService,
    private readonly log: ChangeLog,
  ) {}

  onApplicationBootstrap(): void {
    for (const event of merchantEvents) this.inTransaction(event);
    // Carts are many and wait for their answer: stock is looked at after their transaction.
    this.events.ofType(StockMovementEvent).subscribe(({ stockMovements }) => {
      this.slugs
        .ofSoldOut(stockMovements.flatMap(changeOf))
        .then((tags) => this.log.note(tags))
        .catch((error: unknown) => Logger.error(`Stock: ${error}`, "Revalidation"));
    });
  }

  /** A merchant's edit and its announcement are one: an engine that dies keeps both or neither. */
  private inTransaction({ event, tagsOf }: MerchantEvent): void {
    this.events.registerBlockingEventHandler({
      id: `revalidation-${event.name}`,
      event,
      handler: async (happened) => this.log.note(await tagsOf(happened, this.slugs), happened.ctx),
    });
  }
}
