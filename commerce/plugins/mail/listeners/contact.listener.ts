import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus } from "@vendure/core";
import { ContactAnswered, ContactReceived } from "../../../contracts/contact-events";
import { contactAnswered, contactReceived } from "../mails/contact-letters";
import { Outbox } from "../outbox/outbox.service";
import { listenTo } from "./listen";

/** Messages to the shop: that one arrived, and what the office says to it. */
@Injectable()
export class ContactListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
  ) {}

  onApplicationBootstrap(): void {
    listenTo(this.events, ContactReceived, ({ ctx, messageId }) =>
      this.outbox.post(ctx, contactReceived, {
        key: `contact-received-${messageId}`,
        data: { messageId },
      }),
    );
    listenTo(this.events, ContactAnswered, ({ ctx, answerId }) =>
      this.outbox.post(ctx, contactAnswered, {
        key: `contact-answered-${answerId}`,
        data: { answerId },
      }),
    );
  }
}
