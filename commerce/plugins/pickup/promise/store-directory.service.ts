import { Injectable } from "@nestjs/common";
import { DEFAULT_CHANNEL_CODE } from "@vendure/common/lib/shared-constants";
import {
  type ID,
  idsAreEqual,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { hasPostalCodes, isPostalCode } from "../../../../contracts/addresses/address-faults";
import { writtenPostalCode } from "../../../../contracts/countries/postal-codes";
import { fromEngine } from "../../../../contracts/languages";
import { plainPostalCode } from "../../../../contracts/text/plain-signs";
import { handsOut as handsOutIn } from "../../../database/kinds-sql";
import { asLiteral } from "../../../database/like";
import type { Point } from "../types";
import { Districts } from "./districts";

export interface StoreQuery {
  near?: Point | null | undefined;
  /**
   * A district, from which distances are measured then, or words. Name, street, city or postal code
   * must contain them, in any of the languages.
   */
  search?: string | null | undefined;
  /** Only these; in their order when no point is given. */
  codes?: string[] | null | undefined;
  take: number;
}

export interface FoundStore {
  location: StockLocation;
  /** Metres from the point asked for, on a sphere; null when none was. */
  distance: number | null;
  /** The district that was typed, when the distance is from there. */
  from?: string;
}

/** Finds stores of the request's market that hand out orders. */
@Injectable()
export class StoreDirectory {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly districts: Districts,
  ) {}

  /** Nearest first when a point is given, otherwise in the merchant's order. */
  async find(ctx: RequestContext, query: StoreQuery): Promise<FoundStore[]> {
    const district = this.districts.find(
      ctx.channel.token,
      query.search ?? "",
      fromEngine(ctx.languageCode) ?? "en",
    );
    // A visitor who types a district needs all stores in reach of it, not names with the word. The
    // beginning of a district may also be a city's name, which stores have in their addresses.
    const byWords = district?.sure ? [] : await this.ask(ctx, query);
    if (!district || byWords.length > 0) return byWords;
    const near = await this.ask(ctx, { ...query, near: district, search: null });
    return near.map((found) => ({ ...found, from: district.name }));
  }

  private async ask(ctx: RequestContext, query: StoreQuery): Promise<FoundStore[]> {
    const rows: { id: ID; distance: number | null }[] = await this.connection
      .getRepository(ctx, StockLocation)
      .query(
        // Haversine on the mean radius of the earth (IUGG): right to 0.5 %.
        `SELECT s.id,
           2 * 6371008.8 * asin(sqrt(
             power(sin(radians(s."customFieldsLatitude" - $1) / 2), 2) +
             cos(radians($1)) * cos(radians(s."customFieldsLatitude")) *
             power(sin(radians(s."customFieldsLongitude" - $2) / 2), 2))) AS distance
         FROM stock_location s
         JOIN stock_location_channels_channel c
           ON c."stockLocationId" = s.id AND c."channelId" = $3
         WHERE ${handsOut}
           AND ($4::text[] IS NULL OR s."customFieldsCode" = ANY($4))
           AND (SELECT bool_and(normalize(concat_ws(' ', s.name, s."customFieldsDisplayname",
                  s."customFieldsStreet", s."customFieldsCity", s."customFieldsPostalcode",
                  s."customFieldsProvince"), NFKC) ILIKE term)
                FROM unnest($5::text[]) AS term) IS NOT FALSE
         ORDER BY distance NULLS LAST, array_position($4, s."customFieldsCode"::text), s.id
         LIMIT $6`,
        [
          query.near?.latitude ?? null,
          query.near?.longitude ?? null,
          ctx.channelId,
          query.codes ?? null,
          termsOf(query.search ?? "", ctx.channel.code.toUpperCase()),
          query.take,
        ],
      );
    if (rows.length === 0) return [];
    const locations = await this.connection
      .getRepository(ctx, StockLocation)
      .find({ where: { id: In(rows.map((row) => row.id)) } });
    return rows.flatMap((row) => {
      const location = locations.find((l) => idsAreEqual(l.id, row.id));
      return location ? [{ location, distance: row.distance && Math.round(row.distance) }] : [];
    });
  }

  /** The store with this code, if the market of the request has it. */
  async byCode(ctx: RequestContext, code: string): Promise<StockLocation | undefined> {
    return (await this.find(ctx, { codes: [code], take: 1 }))[0]?.location;
  }

  /**
   * The store with this code, if a market of the order has it. A person in the dashboard may look
   * from another market.
   */
  async inMarketOf(
    ctx: RequestContext,
    orderId: ID,
    code: string,
  ): Promise<StockLocation | undefined> {
    const rows: { id: ID }[] = await this.connection.getRepository(ctx, StockLocation).query(
      `SELECT s.id FROM stock_location s
       JOIN stock_location_channels_channel c ON c."stockLocationId" = s.id
       JOIN order_channels_channel o ON o."channelId" = c."channelId" AND o."orderId" = $1
       JOIN channel h ON h.id = c."channelId" AND h.code <> '${DEFAULT_CHANNEL_CODE}'
       WHERE s."customFieldsCode" = $2 AND ${handsOut}`,
      [orderId, code],
    );
    const [row] = rows;
    return row && this.connection.getEntityOrThrow(ctx, StockLocation, row.id);
  }
}

/** Whether a location `s` hands out orders. */
const handsOut = handsOutIn("s");

/** What each store's words must contain; a postal code is one of them, however it is written. */
function termsOf(search: string, country: string): string[] {
  const code = writtenPostalCode(country, plainPostalCode(search));
  // Stores have no codes of nine digits.
  const short = code.replace(/(?<=^\d{5})-\d{4}$/, "");
  const text = hasPostalCodes(country) && isPostalCode(country, short) ? short : search;
  const words = text.normalize("NFKC").split(/\s+/).filter(Boolean).slice(0, 8);
  return words.map((word) => `%${asLiteral(word)}%`);
}
