import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { plainLetters } from "../../../../contracts/text/plain-signs";
import { StoreStaff } from "../../../contracts/store-staff";
import { AssistanceSession } from "../entities/assistance-session.entity";
import { InterestsService } from "./interests.service";
import { SessionsService } from "./sessions.service";

// The look and the right to it are one statement: what has ended is not looked at.
const lookSql = `
  WITH open AS (SELECT id, subject, "expiresAt" FROM assistance_session
    WHERE code = $1 AND "channelId" = $2 AND "endedAt" IS NULL AND "expiresAt" > now()
    FOR SHARE),
  look AS (INSERT INTO assistance_look ("sessionId", "storeId", "administratorId", "staffName")
    SELECT id, $3, $4, $5 FROM open)
  SELECT id, subject, "expiresAt" FROM open`;

// Only of a shopper whom one has looked at, only while they let one, only what the market sells.
const suggestSql = `
  INSERT INTO assistance_suggestion (subject, "productId", "variantId", "storeId", "staffName")
  SELECT s.subject, p.id, (SELECT v.id FROM product_variant v
      WHERE v.id = $6 AND v."productId" = p.id AND v."deletedAt" IS NULL), $3, $5
  FROM assistance_session s, product p
  JOIN product_channels_channel c ON c."productId" = p.id AND c."channelId" = $2
  WHERE s.id = $1 AND s."channelId" = $2 AND s."endedAt" IS NULL AND s."expiresAt" > now()
    AND EXISTS (SELECT 1 FROM assistance_look l
      WHERE l."sessionId" = s.id AND l."administratorId" = $4 AND l."storeId" = $3)
    AND p.id = $7 AND p."deletedAt" IS NULL AND p.enabled
  ON CONFLICT (subject, "productId") DO UPDATE SET "updatedAt" = now(),
    "variantId" = EXCLUDED."variantId", "storeId" = EXCLUDED."storeId",
    "staffName" = EXCLUDED."staffName"
  RETURNING 1`;

interface Opened {
  id: ID;
  subject: string;
  expiresAt: Date;
}

/** The store's side: by the code that a shopper shows, and by nothing else. */
@Injectable()
export class CounterService {
  constructor(
    private readonly modules: ModuleRef,
    private readonly connection: TransactionalConnection,
    private readonly sessions: SessionsService,
    private readonly interests: InterestsService,
  ) {}

  /**
   * A shopper's interests; null for a code that opens nothing. The look is written down first.
   * @throws ForbiddenError when it is not one of the administrator's stores
   */
  async look(ctx: RequestContext, storeCode: string, given: string) {
    const store = await this.staff.store(ctx, storeCode);
    const { id, name } = await this.staff.person(ctx);
    const code = plainLetters(given);
    if (code === "") return null;
    const [opened]: Opened[] = await this.repository(ctx).query(lookSql, [
      code,
      ctx.channelId,
      store.id,
      id,
      name,
    ]);
    // A text that has changed since counts as no consent.
    if (!opened || !(await this.sessions.allows(opened.subject))) return null;
    const subjects = await this.sessions.tied(opened.subject);
    const { id: sessionId, expiresAt } = opened;
    return { sessionId, expiresAt, ...(await this.interests.of(ctx, subjects, store)) };
  }

  /**
   * Puts a product on the shopper's list, once; false when nothing of it may be done any more.
   * @throws ForbiddenError when it is not one of the administrator's stores
   */
  async suggest(
    ctx: RequestContext,
    input: { storeCode: string; sessionId: ID; productId: ID; variantId?: ID | null },
  ): Promise<boolean> {
    const store = await this.staff.store(ctx, input.storeCode);
    const { id, name } = await this.staff.person(ctx);
    const { sessionId, productId, variantId = null } = input;
    const done: unknown[] = await this.repository(ctx).query(suggestSql, [
      sessionId,
      ctx.channelId,
      store.id,
      id,
      name,
      variantId,
      productId,
    ]);
    return done.length > 0;
  }

  private get staff(): StoreStaff {
    return this.modules.get(StoreStaff, { strict: false });
  }

  private repository(ctx: RequestContext) {
    return this.connection.getRepository(ctx, AssistanceSession);
  }
}
