import { Injectable } from "@nestjs/common";
import { Logger, type RequestContext, TransactionalConnection } from "@vendure/core";
import type { Purpose } from "../../../contracts/consent";
import { eventChannel } from "../../../contracts/event-log";
import { ShopEvent } from "../entities/shop-event.entity";

const sweepAfter = 2_000;

/** Takes events out of the log, and tells whoever has learnt from them. */
@Injectable()
export class EraserService {
  constructor(private readonly connection: TransactionalConnection) {}

  /** What was kept for these purposes only is deleted; the rest is no longer used for them. */
  async erase(ctx: RequestContext, subject: string, purposes: readonly Purpose[]): Promise<void> {
    const events = this.connection.getRepository(ctx, ShopEvent);
    const [personalisation, analytics] = [
      !purposes.includes("personalisation"),
      !purposes.includes("analytics"),
    ];
    await events.query(
      `DELETE FROM shop_event WHERE subject = $1
         AND NOT ((personalisation AND $2) OR (analytics AND $3))`,
      [subject, personalisation, analytics],
    );
    await events.query(
      `UPDATE shop_event SET personalisation = personalisation AND $2, analytics = analytics AND $3
       WHERE subject = $1`,
      [subject, personalisation, analytics],
    );
    // Within the transaction, so that nobody hears of it before it is so.
    if (!personalisation)
      await events.query("SELECT pg_notify($1, $2)", [
        eventChannel,
        JSON.stringify({ erased: subject }),
      ]);
    this.sweepLater(subject, [personalisation, analytics]);
  }

  // Another engine may have had events in hand that were allowed when they came.
  private sweepLater(subject: string, kept: [boolean, boolean]): void {
    const until = new Date();
    const sweep = () =>
      this.connection.rawConnection.query(
        `DELETE FROM shop_event WHERE subject = $1 AND at <= $4
           AND NOT ((personalisation AND $2) OR (analytics AND $3))`,
        [subject, ...kept, until],
      );
    const failed = (error: unknown) => Logger.error(`Not swept: ${String(error)}`, "Events");
    setTimeout(() => void sweep().catch(failed), sweepAfter).unref();
  }

  /** Everything kept of someone, the newest first. */
  kept(subject: string, limit: number): Promise<ShopEvent[]> {
    return this.connection.rawConnection
      .getRepository(ShopEvent)
      .find({ where: { subject }, order: { at: "DESC" }, take: limit });
  }
}
