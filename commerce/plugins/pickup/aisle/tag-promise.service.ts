import { Injectable } from "@nestjs/common";
import type { LanguageCode } from "@vendure/common/lib/generated-types";
import {
  isGraphQlErrorResult,
  PromotionService,
  type RequestContext,
  TransactionalConnection,
} from "@vendure/core";
import { fieldLabel } from "../../../contracts/field-label";
import { ShelfTag } from "../entities/shelf-tag.entity";
import { actionCode, conditionCode } from "./tag-promotion";
import { type TagTerms, usualTerms } from "./tag-terms";

/** A market's promotion is made by one at a time; prints of a store come one after the other. */
export const tagTurn = 7204013;

interface Row {
  conditions: string;
  isOn: boolean;
}

interface PromiseNow {
  /** Null where the office has ended the promise. */
  terms: TagTerms | null;
  /** Whether the market has its promotion already. */
  isMade: boolean;
}

const promotionSql = `SELECT p.conditions,
    p.enabled AND p."deletedAt" IS NULL AND COALESCE(p."startsAt" <= now(), TRUE)
      AND COALESCE(p."endsAt" > now(), TRUE) AS "isOn"
  FROM promotion p JOIN promotion_channels_channel c ON c."promotionId" = p.id
  WHERE c."channelId" = $1 AND p.actions LIKE $2
  ORDER BY "isOn" DESC, p.id LIMIT 1`;

const names = fieldLabel({
  en: "Price on the shelf tag",
  ko: "매장 가격표 가격",
  ja: "棚札の価格",
  ar: "سعر بطاقة الرف",
  fr: "Prix de l’étiquette",
  zh_Hant: "貨架標籤價",
});

/**
 * What a market promises of the prices on its tags. It is a promotion: the office sees, changes and
 * ends it where it does all others. The first tag of a market makes it.
 */
@Injectable()
export class TagPromise {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly promotions: PromotionService,
  ) {}

  async now(ctx: RequestContext): Promise<PromiseNow> {
    const row = await this.find(ctx);
    if (!row) return { terms: usualTerms, isMade: false };
    return { terms: row.isOn ? termsIn(row.conditions) : null, isMade: true };
  }

  /**
   * Has the market have its promotion, within a transaction. One that was ended stays ended.
   * @param known what `now` said
   */
  async keep(ctx: RequestContext, known: PromiseNow): Promise<void> {
    if (known.isMade) return;
    await this.connection
      .getRepository(ctx, ShelfTag)
      .query("SELECT pg_advisory_xact_lock($1, 0)", [tagTurn]);
    if (await this.find(ctx)) return;
    const args = Object.entries(usualTerms);
    const made = await this.promotions.createPromotion(ctx, {
      enabled: true,
      translations: names.map(({ languageCode, value }) => ({
        languageCode: languageCode as LanguageCode,
        name: value,
        description: "",
      })),
      conditions: [
        {
          code: conditionCode,
          arguments: args.map(([name, value]) => ({ name, value: String(value) })),
        },
      ],
      actions: [{ code: actionCode, arguments: [] }],
    });
    if (isGraphQlErrorResult(made)) throw new Error(made.message);
  }

  private async find(ctx: RequestContext): Promise<Row | undefined> {
    const rows: Row[] = await this.connection
      .getRepository(ctx, ShelfTag)
      .query(promotionSql, [ctx.channelId, `%"${actionCode}"%`]);
    return rows[0];
  }
}

function termsIn(conditions: string): TagTerms {
  const all: { code: string; args: { name: string; value: string }[] }[] = JSON.parse(conditions);
  const args = all.find(({ code }) => code === conditionCode)?.args ?? [];
  const argument = (name: keyof TagTerms) =>
    Number(args.find((arg) => arg.name === name)?.value ?? usualTerms[name]);
  return { days: argument("days"), pieces: argument("pieces") };
}
