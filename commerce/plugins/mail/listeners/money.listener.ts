import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { EventBus, TransactionalConnection } from "@vendure/core";
import {
  MoneyHeldReleased,
  type MoneyMoved,
  MoneyReturned,
  MoneyToPayOut,
} from "../../../contracts/money-events";
import { payoutStore } from "../facts/payout-facts";
import { keepMoney, moneyLetter } from "../mails/money-moved";
import { Outbox } from "../outbox/outbox.service";
import { listenTo } from "./listen";
import { queryIn } from "./query-in";

/** Of the pickup plugin: it writes down where money waits. */
const payoutsNoted = "pickup-payouts";

/** Money that goes back, waits at a counter, or was only reserved: a letter for each movement. */
@Injectable()
export class MoneyListener implements OnApplicationBootstrap {
  constructor(
    private readonly events: EventBus,
    private readonly outbox: Outbox,
    private readonly connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    this.tell(MoneyReturned, ({ method }) => (method === "card" ? "card" : "paidOut"));
    // What was to be paid at a counter was not even reserved.
    this.tell(MoneyHeldReleased, ({ method }) => (method === "card" ? "released" : undefined));
    this.tell(MoneyToPayOut, () => "due");
  }

  private tell(
    event: typeof MoneyReturned | typeof MoneyHeldReleased | typeof MoneyToPayOut,
    letterOf: (moved: MoneyMoved) => Parameters<typeof moneyLetter>[0] | undefined,
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
