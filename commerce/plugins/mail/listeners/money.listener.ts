import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, TransactionalConnection } from "@vendure/core";
import {
  MoneyHeldReleased,
  type MoneyMoved,
  MoneyNotAccepted,
  MoneyReturned,
  MoneyToPayOut,
  MoneyToTransfer,
} from "../../../contracts/money-events";
import { payoutStore } from "../facts/payout-facts";
import { keepMoney, type MoneyLetter, moneyLetter } from "../mails/money-moved";
import { paymentReturned } from "../mails/payment-returned";
import { Outbox } from "../outbox/outbox.service";
import { listenTo } from "./listen";
import { queryIn } from "./query-in";

/** Of the pickup plugin: it writes down where money waits. */
const payoutsNoted = "pickup-payouts";

const returned: Record<MoneyMoved["method"], MoneyLetter> = {
  card: "card",
  "in-store": "paidOut",
  transfer: "transferred",
};

/** A letter for each movement: money goes back, waits for a person, or was only reserved. */
@Injectable()
export class MoneyListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
    private readonly connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    this.tell(MoneyReturned, ({ method }) => returned[method]);
    // What was to be paid at a counter was not even reserved.
    this.tell(MoneyHeldReleased, ({ method }) => (method === "card" ? "released" : undefined));
    this.tell(MoneyToPayOut, () => "due");
    this.tell(MoneyToTransfer, () => "toTransfer");
    listenTo(this.events, MoneyNotAccepted, async ({ ctx, moved, why }) => {
      const { id, orderId, amount, currencyCode } = moved;
      const data = { orderId, amount, currencyCode, why };
      await this.outbox.post(ctx, paymentReturned, { key: `payment-returned-${id}`, data });
    });
  }

  private tell(
    event:
      | typeof MoneyReturned
      | typeof MoneyHeldReleased
      | typeof MoneyToPayOut
      | typeof MoneyToTransfer,
    letterOf: (moved: MoneyMoved) => MoneyLetter | undefined,
  ): void {
    listenTo<InstanceType<typeof event>>(
      this.events,
      event as never,
      async ({ ctx, moved }) => {
        const [letter, data] = [letterOf(moved), keepMoney(moved)];
        if (!letter || !data) return;
        const query = queryIn(this.connection, ctx);
        const storeId = letter === "due" ? await payoutStore(query, moved.id) : undefined;
        await this.outbox.post(ctx, moneyLetter(letter), {
          key: `money-${moved.id}-${letter}`,
          data: { ...data, storeId },
        });
      },
      payoutsNoted,
    );
  }
}
