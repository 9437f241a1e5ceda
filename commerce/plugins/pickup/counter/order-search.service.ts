import { Injectable } from "@nestjs/common";
import { type ID, type RequestContext, TransactionalConnection } from "@vendure/core";
import { tidyOrderCode } from "../../../../contracts/order-number";
import { asLiteral } from "../../../database/like";
import { pickupIn } from "../../../database/states-sql";
import { Pickup } from "../entities/pickup.entity";
import { BoardService, type PickupRow } from "./board.service";
import { spellings } from "./spellings";

const mostFound = 50;
/** Fewer digits than these would find half of all phones. */
const fewestDigits = 4;
/** As many digits are a whole number, without a country's code or with it. */
const wholeNumber = 8;

// The index by store and time leaves a month of one store; what is left is looked through.
const findSql = `
  SELECT p.id FROM pickup p JOIN "order" o ON o.id = p."orderId"
  WHERE p."channelId" = $1 AND p."storeId" = $2 AND p."placedAt" > now() - interval '30 days'
    AND p.state NOT ${pickupIn("draft", "held")}
    AND (p."collectorName" ILIKE ANY($3::text[]) OR p.shelf ILIKE $4
      OR $5 <> '' AND strpos(o.code, $5) > 0
      OR EXISTS (SELECT 1 FROM unnest($6::text[]) AS said(digits)
        WHERE right(regexp_replace(p."collectorPhone", '\\D', '', 'g'), length(digits)) = digits)
      OR EXISTS (SELECT 1 FROM pickup_line l
        JOIN order_line k ON k.id = l."orderLineId"
        JOIN product_variant v ON v.id IN (k."productVariantId", l."substituteId")
        WHERE l."pickupId" = p.id AND (v.sku ILIKE ANY($3::text[]) OR v."customFieldsBarcode" = $7
          OR EXISTS (SELECT 1 FROM product_variant_translation t
            WHERE t."baseId" = v.id AND t.name ILIKE ANY($3::text[])))))
  ORDER BY p."placedAt" DESC, p.id DESC LIMIT ${mostFound}`;

/** A store's orders of the last 30 days, whatever became of them. */
@Injectable()
export class OrderSearch {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly board: BoardService,
  ) {}

  /** Newest first; nothing for nothing. The pass's own digits find none: they are a secret. */
  async find(ctx: RequestContext, storeId: ID, given: string): Promise<PickupRow[]> {
    const term = given.trim().slice(0, 80);
    if (term === "") return [];
    const literal = asLiteral(term);
    const found: { id: number }[] = await this.connection
      .getRepository(ctx, Pickup)
      .query(findSql, [
        ctx.channelId,
        storeId,
        spellings(literal).map((one) => `%${one}%`),
        literal,
        tidyOrderCode(term),
        endsOfPhone(term),
        term,
      ]);
    const rows = await this.board.rows(
      ctx,
      storeId,
      found.map(({ id }) => id),
    );
    return found.flatMap(({ id }) => rows.find((row) => row.id === String(id)) ?? []);
  }
}

/** What a phone number may end with: as it was typed, and without the zero that countries dial inside. */
function endsOfPhone(term: string): string[] {
  const digits = term.replace(/[\s()+-]/g, "");
  if (!/^\d+$/.test(digits)) return [];
  return [digits, digits.replace(/^0+/, "")].filter(
    ({ length }, i) => length >= (i === 0 ? fewestDigits : wholeNumber),
  );
}
