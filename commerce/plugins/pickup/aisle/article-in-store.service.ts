import { Injectable } from "@nestjs/common";
import {
  type ID,
  idsAreEqual,
  type RequestContext,
  StockLocation,
  TransactionalConnection,
} from "@vendure/core";
import { toStore } from "../../../contracts/store";
import { isStore } from "../../../database/kinds-sql";
import { counted, leftAt } from "../../../database/sellable-sql";
import { BinLocation } from "../entities/bin-location.entity";
import { AvailabilityService } from "../promise/availability.service";
import { stockOf } from "../promise/stock-words";
import { StoreDirectory } from "../promise/store-directory.service";
import { AislePayment, type AislePaymentOffer } from "../reservation/aisle-payment.service";
import { type HelpOffer, helpAt } from "./help-hours";
import { ShelfTags } from "./tags.service";

interface Asked {
  storeCode: string;
  variantId: ID;
  /** The number of a print. */
  tagId?: ID | null;
}

interface Here {
  place: string | null;
  left: number | null;
}

/** Stores around are told so many. */
const mostAround = 3;
/** Stores without the article are passed over; of so many the nearest are looked at. */
const lookedAt = 20;

/** What a shopper who stands in a store sees of an article there. */
@Injectable()
export class ArticleInStore {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly directory: StoreDirectory,
    private readonly availability: AvailabilityService,
    private readonly tags: ShelfTags,
    private readonly payment: AislePayment,
  ) {}

  /**
   * The article in the store of a tag. Of a store that is gone or elsewhere, it
   * says which one that is and where else the article lies.
   */
  async of(ctx: RequestContext, { storeCode, variantId, tagId }: Asked) {
    const location = await this.connection.getRepository(ctx, StockLocation).findOne({
      where: { customFields: { kind: "store", code: storeCode } },
      relations: { channels: true },
    });
    const isHere = location?.channels.some(({ id }) => idsAreEqual(id, ctx.channelId)) ?? false;
    const around = await this.around(ctx, variantId, location);
    const shown = location && toStore(location, ctx.languageCode);
    const nothing = { place: null, left: null, stock: null, tagPrice: null, tagOffer: null };
    const payHere: AislePaymentOffer = "OFF";
    if (!location || !isHere)
      return {
        store: null,
        elsewhere: shown,
        ...nothing,
        payHere,
        help: "GONE" as HelpOffer,
        around,
      };
    const here = await this.here(ctx, location.id, variantId);
    const printed = tagId
      ? await this.tags.printed(ctx, { id: tagId, storeId: location.id, variantId })
      : null;
    return {
      store: shown,
      elsewhere: null,
      place: here?.place ?? null,
      left: here?.left ?? null,
      stock: here ? stockOf(here.left, 1) : null,
      tagPrice: printed?.price ?? null,
      payHere: here
        ? await this.payment.offer(ctx, location, variantId)
        : ("OFF" as AislePaymentOffer),
      tagOffer: here ? (printed?.offer ?? null) : null,
      help: here ? helpAt(location, Date.now()) : ("GONE" as HelpOffer),
      around,
    };
  }

  private async here(ctx: RequestContext, storeId: ID, variantId: ID): Promise<Here | undefined> {
    const rows: Here[] = await this.connection.getRepository(ctx, BinLocation).query(
      `SELECT b.place, CASE WHEN ${counted} THEN ${leftAt} END AS left
       FROM product_variant v
       JOIN product_variant_channels_channel c
         ON c."productVariantId" = v.id AND c."channelId" = $3
       JOIN stock_location s ON s.id = $1 AND ${isStore("s")}
       LEFT JOIN stock_level l ON l."productVariantId" = v.id AND l."stockLocationId" = s.id
       LEFT JOIN shelf_place b ON b."variantId" = v.id AND b."storeId" = s.id
       WHERE v.id = $2 AND v.enabled AND v."deletedAt" IS NULL`,
      [storeId, variantId, ctx.channelId],
    );
    return rows[0];
  }

  /** The nearest other stores of the market that have it. */
  private async around(ctx: RequestContext, variantId: ID, from: StockLocation | null) {
    const { latitude, longitude } = from?.customFields ?? {};
    const near =
      typeof latitude === "number" && typeof longitude === "number"
        ? { latitude, longitude }
        : undefined;
    const stores = (await this.directory.find(ctx, { near, take: lookedAt })).filter(
      ({ location }) => !from || !idsAreEqual(location.id, from.id),
    );
    const codes = stores.map(({ location }) => location.customFields.code ?? "");
    const wanted = [{ variantId: Number(variantId), quantity: 1 }];
    const levels = await this.availability.of(ctx, wanted, codes);
    return stores
      .flatMap(({ location, distance }) => {
        const level = levels.find(({ storeCode }) => storeCode === location.customFields.code);
        if (!level || level.stock === "NONE") return [];
        return [{ store: toStore(location, ctx.languageCode), distance, stock: level.stock }];
      })
      .slice(0, mostAround);
  }
}
