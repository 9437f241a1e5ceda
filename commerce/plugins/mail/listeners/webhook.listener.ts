import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus } from "@vendure/core";
import { WebhookSwitchedOff } from "../../../contracts/webhook-events";
import { webhookOff } from "../mails/webhook-off";
import { Outbox } from "../outbox/outbox.service";
import { listenTo } from "./listen";

/** Receivers of events: that one is switched off. */
@Injectable()
export class WebhookListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    listenTo(this.events, WebhookSwitchedOff, ({ ctx, endpointId, at }) =>
      this.outbox.post(ctx, webhookOff, {
        key: `webhook-off-${endpointId}-${at}`,
        data: { endpointId },
      }),
    );
  }
}
