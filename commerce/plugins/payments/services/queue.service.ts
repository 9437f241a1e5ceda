import { Injectable } from "@nestjs/common";
import { TransactionalConnection } from "@vendure/core";
import { PaymentOperation } from "../entities/payment-operation.entity";

/**
 * The time that a process has for a claimed operation. After a crash another process takes over
 * then.
 */
const leaseMs = 60_000;
const firstRetryMs = 2_000;
const longestRetryMs = 300_000;

/** The operations that are due, as those who work them off see them. */
@Injectable()
export class OperationQueue {
  constructor(private readonly connection: TransactionalConnection) {}

  /**
   * The next operation that is due, for this caller alone. Of one authorisation the oldest comes
   * first, and what failed holds back what builds on it.
   */
  async claim(providers: readonly string[]): Promise<PaymentOperation | undefined> {
    const [rows]: [{ id: number }[], number] = await this.connection.rawConnection.query(
      `UPDATE payment_operation SET "leasedUntil" = now() + $2 * interval '1 ms',
         attempts = attempts + 1
       WHERE id = (
         SELECT o.id FROM payment_operation o
         WHERE o.state = 'due' AND o.kind <> 'authorise' AND o.provider = ANY($1)
           AND o."nextAt" <= now() AND (o."leasedUntil" IS NULL OR o."leasedUntil" < now())
           AND NOT EXISTS (SELECT 1 FROM payment_operation e
             WHERE e.authorisation = o.authorisation AND e.id < o.id AND e.kind <> 'authorise'
               AND (e.state = 'due' OR e.state = 'failed' AND e."paymentId" = o."paymentId"))
         ORDER BY o.id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id`,
      [providers, leaseMs],
    );
    const id = rows[0]?.id;
    if (id === undefined) return undefined;
    return this.connection.rawConnection.getRepository(PaymentOperation).findOneByOrFail({ id });
  }

  /** Gives it back to be tried again, later each time; answers in how many milliseconds. */
  async postpone({ id, attempts }: PaymentOperation, why: string): Promise<number> {
    const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** Math.min(attempts - 1, 20));
    await this.change(id, `"nextAt" = now() + $3 * interval '1 ms'`, why, wait);
    return wait;
  }

  /** It will not happen; people have to look at it. */
  async fail({ id }: PaymentOperation, why: string): Promise<void> {
    await this.change(id, "state = 'failed'", why);
  }

  private async change(
    id: PaymentOperation["id"],
    set: string,
    why: string,
    ...values: number[]
  ): Promise<void> {
    await this.connection.rawConnection.query(
      `UPDATE payment_operation SET ${set}, "leasedUntil" = NULL, error = $2, "updatedAt" = now()
       WHERE id = $1 AND state = 'due'`,
      [id, why.slice(0, 500), ...values],
    );
  }
}
