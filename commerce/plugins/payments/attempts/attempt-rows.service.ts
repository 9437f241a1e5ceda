import { Injectable } from "@nestjs/common";
import { EventBus, type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { orderIn } from "../../../database/states-sql";
import { PaymentAttempt } from "../entities/payment-attempt.entity";
import { AttemptsDue } from "./attempts-due.event";

/** A provider is asked after this first, and then twice as late each time (seconds). */
const firstPause = 20;
const longestPause = 120;

/** The rows of attempts, as all who work at them read and change them. */
@Injectable()
export class AttemptRows {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly events: EventBus,
  ) {}

  /** Of the whole shop, outside any transaction. */
  private get all() {
    return this.connection.rawConnection.getRepository(PaymentAttempt);
  }

  byKey(key: string): Promise<PaymentAttempt | null> {
    return this.all.findOneBy({ key });
  }

  byId(id: ID): Promise<PaymentAttempt> {
    return this.all.findOneByOrFail({ id });
  }

  /** The attempt that a provider's news is about: by our own name of it, or by the provider's. */
  async about(
    provider: string,
    { key, reference }: { key?: string; reference?: string },
  ): Promise<PaymentAttempt | null> {
    const own = key ? await this.all.findOneBy({ provider, key }) : null;
    return own ?? (reference ? this.all.findOneBy({ provider, reference }) : null);
  }

  /** Locks the row until the transaction ends, after its order's lock. */
  held(tx: RequestContext, id: ID): Promise<PaymentAttempt> {
    return this.connection
      .getRepository(tx, PaymentAttempt)
      .createQueryBuilder("a")
      .where("a.id = :id", { id })
      .setLock("for_no_key_update")
      .getOneOrFail();
  }

  /** Keeps the provider's name of an attempt: it never changes. */
  async name({ id }: PaymentAttempt, reference: string): Promise<void> {
    await this.all.query(
      `UPDATE payment_attempt SET reference = $2, "updatedAt" = now()
       WHERE id = $1 AND reference IS NULL`,
      [id, reference],
    );
  }

  /** It will never be paid, unless something of it was decided before. */
  async end({ id }: PaymentAttempt, why?: string): Promise<void> {
    await this.all.query(
      `UPDATE payment_attempt SET state = 'ended', why = COALESCE(why, $2), "updatedAt" = now()
       WHERE id = $1 AND state IN ('open', 'closing')`,
      [id, why ?? null],
    );
  }

  /** It was refused, and may still be paid. */
  async declined({ id }: PaymentAttempt, why: string): Promise<void> {
    await this.all.query(
      `UPDATE payment_attempt SET why = $2, "updatedAt" = now() WHERE id = $1 AND state = 'open'`,
      [id, why],
    );
  }

  /** What an order has open is not wanted any more. Runs under the order's lock. */
  async close(tx: RequestContext, orderId: ID): Promise<void> {
    const { affected } = await this.connection
      .getRepository(tx, PaymentAttempt)
      .update({ orderId, state: "open" }, { state: "closing", nextAt: new Date() });
    if (affected) await this.events.publish(new AttemptsDue(tx));
  }

  /** The same where the order is gone, or has left the payment step unseen. */
  async closeIfLeft({ id }: PaymentAttempt): Promise<void> {
    await this.all.query(
      `UPDATE payment_attempt a SET state = 'closing', "nextAt" = now(), "updatedAt" = now()
       WHERE id = $1 AND state = 'open' AND NOT EXISTS (SELECT 1 FROM "order" o
         WHERE o.id = a."orderId" AND o.state ${orderIn("ArrangingPayment")})`,
      [id],
    );
  }

  /** The next attempt that a provider is to be asked about, for this caller alone. */
  async claim(providers: readonly string[]): Promise<PaymentAttempt | undefined> {
    const [rows]: [{ id: number }[], number] = await this.all.query(
      `UPDATE payment_attempt SET asked = asked + 1,
         "nextAt" = now() + LEAST($3, $2 * 2 ^ LEAST(asked, 10)) * interval '1 second'
       WHERE id = (SELECT id FROM payment_attempt
         WHERE state IN ('open', 'closing') AND "nextAt" <= now() AND provider = ANY($1)
         ORDER BY "nextAt" LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id`,
      [providers, firstPause, longestPause],
    );
    const id = rows[0]?.id;
    return id === undefined ? undefined : this.byId(id);
  }
}
