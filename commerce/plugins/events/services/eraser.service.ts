import { Injectable } from "@nestjs/common";
import { Logger, type RequestContext, TransactionalConnection } from "@vendure/core";
import type { Purpose } from "../../../../contracts/consent";
import { eventChannel } from "../../../contracts/event-log";
import { ShopEvent } from "../entities/shop-event.entity";

const sweepAfter = 2_000;

/** A row of the log as its subject sees it. */
export type KeptEvent = Omit<
  ShopEvent,
  "id" | "subject" | "synthetic" | "createdAt" | "updatedAt"
> & {
  productName: string | null;
};

/** Takes events out of the log, and tells every part that has learnt from them. */
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
    // The write is within the transaction, so that no part hears of it before the commit.
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

  /** What is kept under these pseudonyms, the newest first, with products by name. */
  kept(subjects: string[], language: string, take: number, skip: number): Promise<KeptEvent[]> {
    return this.connection.rawConnection.query(
      `SELECT e."eventId", e.type, e.at, e."productId", t.name AS "productName", e.store,
         e.term, e."requestId", e.rail AS carousel, e.position, e.market, e.personalisation, e.analytics
       FROM shop_event e
       LEFT JOIN product_translation t ON t."baseId" = e."productId" AND t."languageCode" = $2
       WHERE e.subject = ANY($1) ORDER BY e.at DESC, e.id DESC LIMIT $3 OFFSET $4`,
      [subjects, language, take, skip],
    );
  }
}
