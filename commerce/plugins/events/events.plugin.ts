import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { PurchaseLog } from "../../contracts/till-purchases";
import { shopSchema } from "./api/schema";
import { ShopEventsResolver } from "./api/shop-events.resolver";
import { ShopEvent } from "./entities/shop-event.entity";
import { retentionTask } from "./retention.task";
import { EraserService } from "./services/eraser.service";
import { EventWriter } from "./services/event-writer";
import { EventsService } from "./services/events.service";
import { PurchaseLogService } from "./services/purchase-log.service";

/** What shoppers did, pseudonymous, as far as they allow it, for 90 days. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [ShopEvent],
  providers: [
    EraserService,
    EventWriter,
    EventsService,
    { provide: PurchaseLog, useClass: PurchaseLogService },
  ],
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopEventsResolver] },
  configuration: (config) => {
    config.schedulerOptions.tasks?.push(retentionTask);
    return config;
  },
})
export class EventsPlugin {}
