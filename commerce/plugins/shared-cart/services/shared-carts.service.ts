import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import {
  type ID,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { z } from "zod";
import { Carts } from "../../../contracts/cart";
import { StoreStaff } from "../../../contracts/store-staff";
import { handsOut } from "../../../database/kinds-sql";
import { SharedCart } from "../entities/shared-cart.entity";
import { hashOf } from "./code-hash";

/** How long a code opens anything, in minutes. */
const minutes = 120;
const mostLines = 50;
const mostPieces = 999;
/** Of a person's carts, as many as a screen shows. */
const mostShown = 20;

export interface SharedLine {
  variantId: ID;
  quantity: number;
  /** A store's code; without one it is delivered. */
  collectAt?: string | null;
}

export interface ShareCartInput {
  storeCode: string;
  /** A UUID that the store's device chose: the same one is the same cart. */
  code: string;
  lines: SharedLine[];
}

/** A shared cart as its store sees it: nothing of who took it. */
export interface CartOfStore {
  id: ID;
  state: "OPEN" | "TAKEN" | "PAID" | "EXPIRED";
  pieces: number;
  expiresAt: Date;
  takenAt: Date | null;
  paidAt: Date | null;
}

const ofStoreSql = `SELECT c.id, c."expiresAt", c."takenAt", o."orderPlacedAt" AS "paidAt",
    (SELECT COALESCE(SUM(l.quantity), 0)::int FROM shared_cart_line l
     WHERE l."cartId" = c.id) AS pieces,
    CASE WHEN o."orderPlacedAt" IS NOT NULL THEN 'PAID' WHEN c."takenAt" IS NOT NULL THEN 'TAKEN'
      WHEN c."expiresAt" <= now() THEN 'EXPIRED' ELSE 'OPEN' END AS state
  FROM shared_cart c LEFT JOIN "order" o ON o.id = c."orderId"
  WHERE c."storeId" = $1 AND c."channelId" = $2 AND c."administratorId" IS NOT DISTINCT FROM $3`;

/** The store's side: goods are chosen with a shopper, and offered by a code. */
@Injectable()
export class SharedCarts {
  constructor(
    private readonly modules: ModuleRef,
    private readonly connection: TransactionalConnection,
  ) {}

  /**
   * Offers goods to those who have the code. Asked again with the same code, it is the same cart.
   * @throws ForbiddenError when it is not one of the administrator's stores
   * @throws UserInputError for goods or places that the market does not have, or a code that is taken
   */
  async share(ctx: RequestContext, input: ShareCartInput): Promise<CartOfStore> {
    const store = await this.modules.get(StoreStaff, { strict: false }).store(ctx, input.storeCode);
    // Short ones could be guessed, and so taken over by others.
    if (!z.uuid().safeParse(input.code).success) throw new UserInputError("No UUID: code");
    const lines = await this.checked(ctx, input.lines);
    const [made]: { id: ID }[] = await this.query(
      ctx,
      `INSERT INTO shared_cart ("codeHash", "storeId", "channelId", "administratorId", "expiresAt")
       VALUES ($1, $2, $3, $4, now() + make_interval(mins => ${minutes}))
       ON CONFLICT ("codeHash") DO NOTHING RETURNING id`,
      [hashOf(input.code), store.id, ctx.channelId, await this.person(ctx)],
    );
    if (made)
      await this.query(
        ctx,
        `INSERT INTO shared_cart_line ("cartId", "variantId", quantity, "collectAt")
         SELECT $1::int, * FROM unnest($2::int[], $3::int[], $4::text[])`,
        [
          made.id,
          lines.map(({ variantId }) => variantId),
          lines.map(({ quantity }) => quantity),
          lines.map(({ collectAt }) => collectAt ?? ""),
        ],
      );
    const [cart]: CartOfStore[] = await this.query(ctx, `${ofStoreSql} AND c."codeHash" = $4`, [
      store.id,
      ctx.channelId,
      await this.person(ctx),
      hashOf(input.code),
    ]);
    if (!cart) throw new UserInputError("The code is another cart's");
    return cart;
  }

  /**
   * What the person shared in a store since yesterday, the newest first.
   * @throws ForbiddenError when it is not one of the administrator's stores
   */
  async ofPerson(ctx: RequestContext, storeCode: string): Promise<CartOfStore[]> {
    const store = await this.modules.get(StoreStaff, { strict: false }).store(ctx, storeCode);
    return this.query(
      ctx,
      `${ofStoreSql} AND c."expiresAt" > now() - interval '1 day'
       ORDER BY c.id DESC LIMIT ${mostShown}`,
      [store.id, ctx.channelId, await this.person(ctx)],
    );
  }

  /** The lines, one for each variant and place, if the market has all of them. */
  private async checked(ctx: RequestContext, given: SharedLine[]): Promise<SharedLine[]> {
    const isRight = ({ quantity }: SharedLine) => quantity > 0 && quantity <= mostPieces;
    const lines = joined(given);
    if (lines.length === 0 || given.length > mostLines || !given.every(isRight))
      throw new UserInputError("error.invalid-quantity");
    if (!lines.every(isRight)) throw new UserInputError("error.invalid-quantity");
    const carts = this.modules.get(Carts, { strict: false });
    const sold = await carts.sold(
      ctx,
      lines.map(({ variantId }) => variantId),
    );
    if (!lines.every(({ variantId }) => sold.has(String(variantId))))
      throw new UserInputError("Not sold in this market");
    const places = new Set(lines.flatMap(({ collectAt }) => collectAt || []));
    const [known]: { count: number }[] = await this.query(
      ctx,
      `SELECT count(*)::int AS count FROM stock_location s
       JOIN stock_location_channels_channel c ON c."stockLocationId" = s.id AND c."channelId" = $2
       WHERE s."customFieldsCode" = ANY($1::text[]) AND ${handsOut("s")}`,
      [[...places], ctx.channelId],
    );
    if (known?.count !== places.size) throw new UserInputError("error.pickup-unknown-store");
    return lines;
  }

  private async person(ctx: RequestContext): Promise<ID | null> {
    return (await this.modules.get(StoreStaff, { strict: false }).person(ctx)).id;
  }

  private query<T>(ctx: RequestContext, sql: string, values: unknown[]): Promise<T[]> {
    return this.connection.getRepository(ctx, SharedCart).query(sql, values);
  }
}

/** What goes to one place is wanted as often as all its lines say. */
function joined(lines: readonly SharedLine[]): SharedLine[] {
  const all = new Map<string, SharedLine>();
  for (const { variantId, quantity, collectAt } of lines) {
    const key = `${variantId} ${collectAt ?? ""}`;
    const known = all.get(key)?.quantity ?? 0;
    all.set(key, { variantId, quantity: known + quantity, collectAt: collectAt || null });
  }
  return [...all.values()];
}
