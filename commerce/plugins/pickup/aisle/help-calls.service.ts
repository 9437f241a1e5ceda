import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  type ID,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { Limits } from "../../../contracts/limits";
import { nameOf } from "../../../database/name-sql";
import { HelpCall } from "../entities/help-call.entity";
import { helpChannel } from "../reservation/live/help";
import { type HelpOffer, helpAt, helpMinutesOf } from "./help-hours";

export interface HelpRequest {
  storeCode: string;
  variantId: ID;
  /** Chosen by the shopper's browser: the same one asks once, and shows what becomes of it. */
  secret: string;
}

/** Where a call for help is, as its shopper sees it. */
export interface CallForShopper {
  state: "WAITING" | "COMING" | "ENDED" | "EXPIRED";
  expiresAt: Date;
}

/** The call, or why the store was not rung. */
export type AskAnswer = CallForShopper | Exclude<HelpOffer, "OFFERED">;

/** What an associate hears who says that they come. */
export interface HelpAnswer {
  outcome: "YOURS" | "TAKEN" | "OVER";
  /** Who was faster. */
  by: string | null;
}

/** A store's calls come one after the other: so no two pass where one may. */
const turn = 7204010;
/** More at once no store can serve, and no shopper presses. */
const mostOpen = 20;
/** What is older is deleted at the store's next call. */
const keptFor = "interval '30 days'";

/** Shoppers in an aisle ask for a person; one person of the store answers. */
@Injectable()
export class HelpCalls {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly modules: ModuleRef,
  ) {}

  /** Rings a store, once for a secret; or says why not. */
  async ask(ctx: RequestContext, request: HelpRequest): Promise<AskAnswer> {
    const asked = await this.find(ctx, request.secret);
    if (asked) return asked;
    // Counted on a connection of its own, so before the transaction has one.
    const limits = this.modules.get(Limits, { strict: false });
    const tried = await limits.take("help", limits.callerOf(ctx.req), request.storeCode);
    if (!tried.allowed) return "BUSY";
    return this.connection.withTransaction(ctx, (inner) => this.ring(inner, request));
  }

  private async ring(
    ctx: RequestContext,
    { storeCode, variantId, secret }: HelpRequest,
  ): Promise<AskAnswer> {
    const store = await this.connection.getRepository(ctx, StockLocation).findOne({
      where: { customFields: { kind: "store", code: storeCode }, channels: { id: ctx.channelId } },
    });
    if (!store) return "GONE";
    await this.query(ctx, "SELECT pg_advisory_xact_lock($1, $2::int)", [turn, store.id]);
    const asked = await this.find(ctx, secret);
    if (asked) return asked;
    const offer = helpAt(store, Date.now());
    if (offer !== "OFFERED") return offer;
    if (!(await this.isSold(ctx, variantId))) return "GONE";
    if ((await this.open(ctx, store.id)).length >= mostOpen) return "BUSY";
    await this.query(
      ctx,
      `DELETE FROM help_call WHERE "storeId" = $1 AND "askedAt" < now() - ${keptFor}`,
      [store.id],
    );
    await this.query(
      ctx,
      `INSERT INTO help_call ("secretHash", "storeId", "channelId", "variantId", "expiresAt")
       VALUES ($1, $2, $3, $4, now() + $5 * interval '1 minute')`,
      [hashOf(secret), store.id, ctx.channelId, variantId, helpMinutesOf(store)],
    );
    await this.tell(ctx, store.id);
    return (await this.find(ctx, secret)) ?? "GONE";
  }

  /** What became of a call; null where no call has the secret. */
  async find(ctx: RequestContext, secret: string): Promise<CallForShopper | null> {
    const [call]: CallForShopper[] = await this.query(
      ctx,
      `SELECT CASE WHEN "endedAt" IS NOT NULL THEN 'ENDED' WHEN "answeredAt" IS NOT NULL
         THEN 'COMING' WHEN "expiresAt" <= now() THEN 'EXPIRED' ELSE 'WAITING' END AS state,
         "expiresAt" FROM help_call WHERE "secretHash" = $1`,
      [hashOf(secret)],
    );
    return call ?? null;
  }

  /** The shopper needs no help any more: its rings stop. */
  async end(ctx: RequestContext, secret: string): Promise<CallForShopper | null> {
    const [rows]: [{ storeId: ID }[]] = await this.query(
      ctx,
      `UPDATE help_call SET "endedAt" = now(), "updatedAt" = now()
       WHERE "secretHash" = $1 AND "endedAt" IS NULL RETURNING "storeId"`,
      [hashOf(secret)],
    );
    for (const { storeId } of rows) await this.tell(ctx, storeId);
    return this.find(ctx, secret);
  }

  /** What a person of the store has to come to, the oldest first. */
  open(ctx: RequestContext, storeId: ID): Promise<OpenCall[]> {
    return this.query(ctx, openSql, [storeId, ctx.channelId, ctx.languageCode]);
  }

  /** The store of a call of the market; null when there is no such call. */
  async storeOf(ctx: RequestContext, id: ID): Promise<string | null> {
    const [row]: { code: string }[] = await this.query(
      ctx,
      `SELECT s."customFieldsCode" AS code FROM help_call h
       JOIN stock_location s ON s.id = h."storeId" WHERE h.id = $1 AND h."channelId" = $2`,
      [id, ctx.channelId],
    );
    return row?.code ?? null;
  }

  /** A person comes: the first one does, and all others hear who that is. */
  async answer(ctx: RequestContext, id: ID, personId: ID): Promise<HelpAnswer> {
    const [taken]: [{ storeId: ID }[]] = await this.query(
      ctx,
      `UPDATE help_call SET "answeredAt" = now(), "answeredById" = $2, "updatedAt" = now()
       WHERE id = $1 AND "answeredAt" IS NULL AND "endedAt" IS NULL AND "expiresAt" > now()
       RETURNING "storeId"`,
      [id, personId],
    );
    for (const { storeId } of taken) await this.tell(ctx, storeId);
    const [call]: { answeredById: ID | null; ended: boolean; by: string | null }[] =
      await this.query(
        ctx,
        `SELECT h."answeredById", h."endedAt" IS NOT NULL AS ended, ${nameOf("a")} AS by
         FROM help_call h LEFT JOIN administrator a ON a.id = h."answeredById" WHERE h.id = $1`,
        [id],
      );
    if (!call || call.answeredById === null || call.ended) return { outcome: "OVER", by: null };
    const isOwn = String(call.answeredById) === String(personId);
    return isOwn ? { outcome: "YOURS", by: null } : { outcome: "TAKEN", by: call.by };
  }

  private async isSold(ctx: RequestContext, variantId: ID): Promise<boolean> {
    const rows: unknown[] = await this.query(
      ctx,
      `SELECT 1 FROM product_variant v JOIN product_variant_channels_channel c
         ON c."productVariantId" = v.id AND c."channelId" = $2
       WHERE v.id = $1 AND v.enabled AND v."deletedAt" IS NULL`,
      [variantId, ctx.channelId],
    );
    return rows.length > 0;
  }

  /** Has all engines read the store's calls again when the transaction ends well. */
  private async tell(ctx: RequestContext, storeId: ID): Promise<void> {
    await this.query(ctx, "SELECT pg_notify($1, $2)", [helpChannel, String(storeId)]);
  }

  private query<T>(ctx: RequestContext, sql: string, values: unknown[]): Promise<T> {
    return this.connection.getRepository(ctx, HelpCall).query(sql, values) as Promise<T>;
  }
}

/** A call as the people of a store see it. */
export interface OpenCall {
  id: string;
  variantId: string;
  name: string;
  sku: string;
  /** The aisle, bay and bin of the article; null where no one has said. */
  place: string | null;
  askedAt: Date;
  expiresAt: Date;
}

/** What of a call `h` says that it rings. */
export const ringsSql = `h."answeredAt" IS NULL AND h."endedAt" IS NULL AND h."expiresAt" > now()`;

const openSql = `
  SELECT h.id::text, h."variantId"::text, v.sku, b.place, h."askedAt", h."expiresAt",
    COALESCE((SELECT t.name FROM product_variant_translation t WHERE t."baseId" = v.id
     ORDER BY t."languageCode" = $3 DESC, t."languageCode" = 'en' DESC LIMIT 1), v.sku) AS name
  FROM help_call h
  JOIN product_variant v ON v.id = h."variantId"
  LEFT JOIN shelf_place b ON b."variantId" = v.id AND b."storeId" = h."storeId"
  WHERE h."storeId" = $1 AND h."channelId" = $2 AND ${ringsSql}
  ORDER BY h."askedAt", h.id`;

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");
