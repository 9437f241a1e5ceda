import { randomInt } from "node:crypto";
import { Injectable, type OnApplicationBootstrap } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { EventBus, type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { orderNumberDigits, orderNumberLetters } from "../../../../contracts/order-number";
import { plainLetters } from "../../../../contracts/text/plain-signs";
import { ConsentLedger, ConsentWithdrawnEvent } from "../../../contracts/consent";
import type { KnownByCode, OpenCodes } from "../../../contracts/till-purchases";
import { AssistanceSession } from "../entities/assistance-session.entity";

/** How long a code opens anything, in minutes. */
const minutes = 120;
const length = 6;
const mostDraws = 5;
const characters = orderNumberLetters + orderNumberDigits;

// What is over keeps no code: it is a secret that someone may have read over a shoulder.
const overSql = `UPDATE assistance_session SET "endedAt" = LEAST(now(), "expiresAt"), code = ''
  WHERE subject = ANY($1::uuid[]) AND "endedAt" IS NULL`;
const startSql = `INSERT INTO assistance_session (subject, "channelId", code, "expiresAt")
  VALUES ($1, $2, $3, now() + make_interval(mins => ${minutes})) ON CONFLICT DO NOTHING`;

/** A session as its shopper sees it. */
export type OpenSession = Pick<AssistanceSession, "code" | "expiresAt">;

/** The shopper's side: who allows it opens two hours, and ends them. */
@Injectable()
export class SessionsService implements OnApplicationBootstrap, OpenCodes {
  constructor(
    private readonly modules: ModuleRef,
    private readonly bus: EventBus,
    private readonly connection: TransactionalConnection,
  ) {}

  onApplicationBootstrap(): void {
    this.bus.registerBlockingEventHandler({
      event: ConsentWithdrawnEvent,
      id: "erase-assistance",
      handler: async ({ ctx, subject, purposes }) => {
        if (purposes.includes("personalisation")) await this.erase(ctx, subject);
      },
    });
  }

  /** The session that is open now, of any browser of the same account. */
  async open(ctx: RequestContext, subject: string): Promise<OpenSession | null> {
    const [found]: OpenSession[] = await this.query(
      ctx,
      `SELECT code, "expiresAt" FROM assistance_session
       WHERE subject = ANY($1::uuid[]) AND "channelId" = $2 AND "endedAt" IS NULL
         AND "expiresAt" > now() ORDER BY id DESC LIMIT 1`,
      [await this.tied(subject), ctx.channelId],
    );
    return found ?? null;
  }

  /** Opens one, or finds the one that is open; false where the visitor allows nothing of it. */
  async start(ctx: RequestContext, subject: string): Promise<boolean> {
    if (!(await this.allows(subject))) return false;
    // One that has run out, or was opened in another market, makes room.
    await this.query(ctx, `${overSql} AND ("expiresAt" <= now() OR "channelId" <> $2)`, [
      [subject],
      ctx.channelId,
    ]);
    // Another shopper may have the same code: it is drawn again.
    for (let draw = 0; draw < mostDraws && !(await this.open(ctx, subject)); draw++)
      await this.query(ctx, startSql, [subject, ctx.channelId, newCode()]);
    return true;
  }

  async whose(ctx: RequestContext, given: string): Promise<KnownByCode | undefined> {
    const code = plainLetters(given);
    const [found]: KnownByCode[] = await this.query(
      ctx,
      `SELECT s.subject, c.token AS market, s."createdAt"::timestamptz AS "openedAt"
       FROM assistance_session s JOIN channel c ON c.id = s."channelId"
       WHERE s.code = $1 AND s.code <> '' AND s."endedAt" IS NULL AND s."expiresAt" > now()`,
      [code],
    );
    // A text that has changed since counts as no consent.
    return found && (await this.allows(found.subject)) ? found : undefined;
  }

  async end(ctx: RequestContext, subject: string): Promise<void> {
    await this.query(ctx, overSql, [await this.tied(subject)]);
  }

  /** Whether what a visitor did may be looked at. */
  async allows(subject: string): Promise<boolean> {
    return (await this.ledger.granted(subject)).has("personalisation");
  }

  /** All pseudonyms of the visitor's account. */
  tied(subject: string): Promise<string[]> {
    return this.ledger.tied(subject);
  }

  private async erase(ctx: RequestContext, subject: string): Promise<void> {
    for (const table of ["assistance_session", "assistance_suggestion"])
      await this.query(ctx, `DELETE FROM ${table} WHERE subject = $1`, [subject]);
  }

  private get ledger(): ConsentLedger {
    return this.modules.get(ConsentLedger, { strict: false });
  }

  private query(ctx: RequestContext, sql: string, values: (string | ID | string[])[]) {
    return this.connection.getRepository(ctx, AssistanceSession).query(sql, values);
  }
}

const newCode = () =>
  Array.from({ length }, () => characters[randomInt(characters.length)]).join("");
