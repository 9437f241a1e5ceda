import { Injectable, type OnModuleDestroy } from "@nestjs/common";
import { type ID, Logger, TransactionalConnection } from "@vendure/core";
import { PaymentNotice } from "../entities/payment-notice.entity";
import { PaymentPorts } from "../payment-ports";
import { AttemptKeeper } from "./attempt-keeper.service";
import { AttemptRows } from "./attempt-rows.service";
import { Disputes } from "./disputes.service";
import type { ProviderNews } from "./shopper-port";

/** What providers tell: kept once before it is answered, worked at after that until it is done. */
@Injectable()
export class Notices implements OnModuleDestroy {
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly ports: PaymentPorts,
    private readonly rows: AttemptRows,
    private readonly keeper: AttemptKeeper,
    private readonly disputes: Disputes,
  ) {}

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await Promise.allSettled(this.running);
  }

  /** Keeps verified news. The same event is kept once, however often it comes. */
  async take(provider: string, { id, type, at, about, dispute }: ProviderNews): Promise<void> {
    if (!about) return;
    const said = { about, ...(dispute && { dispute }) };
    const rows: unknown[] = await this.connection.rawConnection.query(
      `INSERT INTO payment_notice (provider, "eventId", type, at, about)
       VALUES ($1, $2, $3, $4, $5::jsonb) ON CONFLICT DO NOTHING RETURNING id`,
      [provider, id, type, at, JSON.stringify(said)],
    );
    if (rows.length === 0 || this.stopped) return;
    const work = this.drain()
      .then(() => undefined)
      .catch((error: unknown) => Logger.error(`Notices wait: ${error}`, "Payments"))
      .finally(() => this.running.delete(work));
    this.running.add(work);
  }

  /** Works at one after the other until none is due; answers how many. */
  async drain(until = Number.POSITIVE_INFINITY): Promise<number> {
    for (let heard = 0; ; heard++) {
      if (this.stopped || performance.now() >= until) return heard;
      const notice = await this.claim();
      if (!notice) return heard;
      // What fails is due again after a pause, which the claim has set.
      await this.follow(notice).catch((error: unknown) =>
        Logger.warn(`Notice ${notice.eventId} waits: ${error}`, "Payments"),
      );
    }
  }

  private async follow({ id, provider, at, about: said }: PaymentNotice): Promise<void> {
    const attempt = await this.rows.about(provider, said.about ?? {});
    if (attempt && said.dispute) await this.disputes.note(attempt, said.dispute, at);
    // What is decided already is not asked about again.
    else if (attempt) await this.keeper.look(attempt);
    await this.connection.rawConnection
      .getRepository(PaymentNotice)
      .update(id, { state: attempt ? "done" : "unknown" });
  }

  private async claim(): Promise<PaymentNotice | undefined> {
    const { rawConnection } = this.connection;
    const [rows]: [{ id: ID }[], number] = await rawConnection.query(
      `UPDATE payment_notice SET tried = tried + 1,
         "nextAt" = now() + LEAST(300, 15 * 2 ^ LEAST(tried, 10)) * interval '1 second'
       WHERE id = (SELECT id FROM payment_notice
         WHERE state = 'due' AND "nextAt" <= now() AND provider = ANY($1)
         ORDER BY "nextAt", id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
       RETURNING id`,
      [this.ports.shopperProviders],
    );
    const id = rows[0]?.id;
    if (id === undefined) return undefined;
    return rawConnection.getRepository(PaymentNotice).findOneByOrFail({ id });
  }
}
