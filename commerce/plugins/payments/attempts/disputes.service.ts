import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { Logger, TransactionalConnection } from "@vendure/core";
import { OrderInvariants } from "../../../contracts/order-invariants";
import type { PaymentAttempt } from "../entities/payment-attempt.entity";
import type { Dispute } from "./shopper-port";

/** Chargebacks: recorded once each, and seen until they are decided. */
@Injectable()
export class Disputes implements OnApplicationBootstrap {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly invariants: OrderInvariants,
  ) {}

  onApplicationBootstrap(): void {
    this.invariants.add({
      name: "payment-disputed",
      brokenWhen: `EXISTS (SELECT 1 FROM payment_dispute d
        WHERE d."orderId" = o.id AND d.state = 'open')`,
    });
    this.invariants.add({
      name: "payment-attempt-unknown",
      brokenWhen: `EXISTS (SELECT 1 FROM payment_attempt a WHERE a."orderId" = o.id
        AND a.state IN ('open', 'closing') AND a."createdAt" < now() - interval '1 hour')`,
    });
  }

  /** Older news than what is known changes nothing; of the same moment, an end stands. */
  async note(
    { provider, orderId, orderCode }: PaymentAttempt,
    { reference, amount, currencyCode, reason, state }: Dispute,
    at: Date,
  ): Promise<void> {
    const rows: unknown[] = await this.connection.rawConnection.query(
      `INSERT INTO payment_dispute
         (provider, reference, "orderId", amount, "currencyCode", reason, state, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (provider, reference) DO UPDATE SET amount = EXCLUDED.amount,
         reason = EXCLUDED.reason, state = EXCLUDED.state, at = EXCLUDED.at, "updatedAt" = now()
       WHERE payment_dispute.at < EXCLUDED.at
         OR payment_dispute.at = EXCLUDED.at AND payment_dispute.state = 'open'
       RETURNING id`,
      [provider, reference, orderId, amount, currencyCode, reason, state, at],
    );
    if (rows.length > 0)
      Logger.error(`A chargeback of ${orderCode} is ${state}: ${reason}`, "Payments");
  }
}
