import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { EventBus, Logger, type RequestContext, TransactionalConnection } from "@vendure/core";
import { PaymentOperation } from "../entities/payment-operation.entity";
import { OperationsDue } from "../operations-due.event";
import type { Outcome } from "../payment-port";
import { PaymentPorts } from "../payment-ports";
import { within } from "../within";
import { OrderContext } from "./order-context.service";
import { OperationQueue } from "./queue.service";

const patienceMs = 12_000;
/** A provider that knows nothing of a request by then has never received it. */
const surelyKnownMs = 600_000;

/**
 * Finishes checkouts that ended between the provider's answer and the engine's own note. What was
 * authorised is either a payment of its order or released.
 */
@Injectable()
export class RecoveryService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly ports: PaymentPorts,
    private readonly queue: OperationQueue,
    private readonly orders: OrderContext,
    private readonly events: EventBus,
  ) {}

  /** Looks at every intent that is still open; answers how many it could close. */
  async recover(until: number): Promise<number> {
    const due: { id: number; old: boolean }[] = await this.connection.rawConnection.query(
      `SELECT id, "createdAt" < now() - $1 * interval '1 ms' AS old FROM payment_operation
       WHERE kind = 'authorise' AND state = 'due' AND "nextAt" <= now() ORDER BY id LIMIT 100`,
      [surelyKnownMs],
    );
    let closed = 0;
    for (const { id, old } of due) {
      if (performance.now() >= until) break;
      const intent = await this.connection.rawConnection
        .getRepository(PaymentOperation)
        .findOneByOrFail({ id });
      if (await this.close(intent, old)) closed++;
    }
    return closed;
  }

  private async close(intent: PaymentOperation, isOld: boolean): Promise<boolean> {
    const { id, key, provider, orderId } = intent;
    intent.attempts += 1;
    await this.connection.rawConnection
      .getRepository(PaymentOperation)
      .update(id, { attempts: intent.attempts });
    try {
      const port = this.ports.of(provider);
      if (!port) throw new Error(`Nothing can ask ${provider}`);
      const outcome = await within(patienceMs, port.find({ kind: "authorise", key }));
      if (outcome?.state === "pending" || (!outcome && !isOld)) {
        await this.queue.postpone(intent, "not known yet");
        return false;
      }
      // The lock waits for a checkout that is still at it; it then has recorded the intent itself.
      await this.orders.run(orderId, (tx) => this.conclude(tx, intent, outcome));
      return true;
    } catch (error) {
      await this.queue.postpone(intent, String(error));
      Logger.warn(`Intent ${id} of order ${orderId} stays open: ${error}`, "Payments");
      return false;
    }
  }

  private async conclude(
    tx: RequestContext,
    intent: PaymentOperation,
    outcome: Outcome | undefined,
  ): Promise<void> {
    const repository = this.connection.getRepository(tx, PaymentOperation);
    const authorisation = outcome?.state === "done" ? outcome.reference : null;
    const error = outcome?.state === "refused" ? outcome.why : "not recorded";
    const { affected } = await repository.update(
      { id: intent.id, state: "due" },
      { state: "done", doneAt: new Date(), authorisation, error },
    );
    if (!affected || outcome?.state !== "done") return;
    const { provider, orderId, amount, currencyCode } = intent;
    await repository.insert({
      kind: outcome.taken ? "refund" : "void",
      reason: "not-placed",
      key: randomUUID(),
      provider,
      orderId,
      amount,
      currencyCode,
      authorisation,
    });
    await this.events.publish(new OperationsDue(tx));
  }
}
