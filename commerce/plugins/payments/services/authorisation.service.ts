import { randomUUID } from "node:crypto";
import { Injectable, type OnModuleDestroy } from "@nestjs/common";
import {
  ConfigService,
  Logger,
  type Order,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { Pool } from "pg";
import { warmConnections } from "../../../database/warm-connections";
import { urlOf } from "../database-url";
import { PaymentOperation } from "../entities/payment-operation.entity";
import type { Outcome } from "../payment-port";
import { PaymentPorts } from "../payment-ports";
import { within } from "../within";

/** Shorter than the database leaves a transaction alone (config.ts). */
const authorisationPatienceMs = 12_000;

/**
 * Asks a provider for an authorisation from within a checkout's transaction. A connection of its
 * own commits the intent before. If the checkout is rolled back or the engine dies, it is still
 * due. RecoveryService then releases what the provider reserved.
 */
@Injectable()
export class AuthorisationService implements OnModuleDestroy {
  // Not the engine's pool: a full one would wait for a connection that each of its users waits for.
  private readonly intents: Pool;

  constructor(
    config: ConfigService,
    private readonly connection: TransactionalConnection,
    private readonly ports: PaymentPorts,
  ) {
    this.intents = new Pool({
      connectionString: urlOf(config),
      application_name: "maru payment intents",
      ...warmConnections,
      max: 2,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      // A server that hangs does not end its statements.
      query_timeout: 6_000,
    });
    this.intents.on("error", () => undefined);
  }

  async onModuleDestroy(): Promise<void> {
    await this.intents.end();
  }

  /** Runs under the order's lock. `pending` also stands for a provider that did not answer. */
  async ask(
    tx: RequestContext,
    order: Order,
    request: { provider: string; amount: number; means: unknown; takeAtOnce: boolean },
  ): Promise<Outcome> {
    const { provider, ...asked } = request;
    const port = this.ports.of(provider);
    if (!port?.authorise) throw new Error(`Nothing can ask ${provider}`);
    const key = randomUUID();
    const { currencyCode } = order;
    await this.intents.query(
      `INSERT INTO payment_operation
         (kind, provider, "orderId", amount, "currencyCode", key, "nextAt")
       VALUES ('authorise', $1, $2, $3, $4, $5, now() + interval '20 seconds')`,
      [provider, order.id, asked.amount, currencyCode, key],
    );
    const outcome = await within(
      authorisationPatienceMs,
      port.authorise({ ...asked, key, currencyCode }),
    ).catch((error: unknown): Outcome => {
      Logger.warn(`${provider} did not answer for ${order.code}: ${error}`, "Payments");
      return { state: "pending" };
    });
    if (outcome.state !== "pending") await this.conclude(tx, key, outcome);
    return outcome;
  }

  /** In the checkout's transaction: the intent is done if, and only if, the payment is recorded. */
  private async conclude(tx: RequestContext, key: string, outcome: Outcome): Promise<void> {
    await this.connection.getRepository(tx, PaymentOperation).update(
      { key },
      {
        state: "done",
        doneAt: new Date(),
        authorisation: outcome.state === "done" ? outcome.reference : null,
        error: outcome.state === "refused" ? outcome.why : null,
      },
    );
  }
}
