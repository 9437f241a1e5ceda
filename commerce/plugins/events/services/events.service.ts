import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  EventBus,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { purposes } from "../../../../contracts/consent";
import { mostEvents } from "../../../../contracts/events";
import { ConsentLedger, ConsentWithdrawnEvent } from "../../../contracts/consent";
import { eventSchema, type SentEvent } from "../event";
import { type Bought, toRows } from "../to-rows";
import { EraserService } from "./eraser.service";
import { EventWriter } from "./event-writer";

export interface Receipt {
  /** What was taken, or was already there; nothing of it need be sent again. */
  taken: number;
  refused: number;
  /** Whether the sender should keep all of it and come again. */
  busy: boolean;
}

/** Takes what shoppers did, as far as they allow it. */
@Injectable()
export class EventsService implements OnApplicationBootstrap {
  constructor(
    private readonly modules: ModuleRef,
    private readonly bus: EventBus,
    private readonly connection: TransactionalConnection,
    private readonly writer: EventWriter,
    private readonly eraser: EraserService,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.registerBlockingEventHandler({
      event: ConsentWithdrawnEvent,
      id: "erase-events",
      handler: async ({ ctx, subject, purposes: withdrawn }) => {
        await this.writer.settled();
        await this.eraser.erase(ctx, subject, withdrawn);
      },
    });
  }

  /** Deletes all that is kept of a visitor; with an account, what any of its browsers did. */
  async forget(ctx: RequestContext, subject: string): Promise<void> {
    await this.writer.settled();
    for (const one of await this.ledger.tied(subject)) await this.eraser.erase(ctx, one, purposes);
  }

  /** What is kept of a visitor, the newest first; with an account, of any of its browsers. */
  async kept(ctx: RequestContext, subject: string, take: number, skip: number) {
    return this.eraser.kept(await this.ledger.tied(subject), ctx.languageCode, take, skip);
  }

  private get ledger(): ConsentLedger {
    return this.modules.get(ConsentLedger, { strict: false });
  }

  /** @throws UserInputError for more events than one message may hold. */
  async take(ctx: RequestContext, subject: string, sent: readonly unknown[]): Promise<Receipt> {
    if (sent.length > mostEvents) throw new UserInputError("error.too-many-events");
    const granted = await this.ledger.granted(subject);
    // Without consent nothing is read, let alone written.
    if (!granted.has("personalisation") && !granted.has("analytics"))
      return { taken: 0, refused: sent.length, busy: false };
    const events = sent.flatMap((event) => eventSchema.safeParse(event).data ?? []);
    const sender = { subject, market: ctx.channel.token, granted, receivedAt: Date.now() };
    const bought = await this.bought(events);
    const rows = events.map((event) => toRows(event, sender, bought));
    const written = await this.writer.write(rows.flat());
    if (!written) return { taken: 0, refused: 0, busy: true };
    const taken = rows.filter((of) => of.some(({ eventId }) => written.has(eventId))).length;
    return { taken, refused: sent.length - taken, busy: false };
  }

  /** What orders of the last two hours hold: who sends an older code did not just buy it. */
  private async bought(events: SentEvent[]): Promise<Bought> {
    const codes = events.flatMap((event) => (event.type === "purchase" ? event.orderCode : []));
    const bought = new Map<string, { productId: number; store: string | null }[]>();
    if (codes.length === 0) return bought;
    // What is collected was bought at its store, for what is popular there.
    const rows: { code: string; productId: number; store: string | null }[] =
      await this.connection.rawConnection.query(
        `SELECT o.code, v."productId", min(NULLIF(l."customFieldsCollectat", '')) AS store
         FROM "order" o
         JOIN order_line l ON l."orderId" = o.id AND l.quantity > 0
         JOIN product_variant v ON v.id = l."productVariantId"
         WHERE o.code = ANY($1) AND o."orderPlacedAt" > now()::timestamp - interval '2 hours'
         GROUP BY o.code, v."productId"`,
        [codes],
      );
    for (const { code, ...line } of rows) bought.set(code, [...(bought.get(code) ?? []), line]);
    return bought;
  }
}
