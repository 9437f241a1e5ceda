import { Args, Query, Resolver } from "@nestjs/graphql";
import {
  Ctx,
  type ID,
  RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";

@Resolver()
export class ShopAvailabilityResolver {
  constructor(private readonly connection: TransactionalConnection) {}

  /** One statement for any number of variants: it is asked on every product page and basket. */
  @Query()
  async variantAvailability(@Ctx() ctx: RequestContext, @Args() args: { variantIds: ID[] }) {
    if (args.variantIds.length > 100) throw new UserInputError("At most 100 variants at once");
    const rows: { variantId: number; available: string }[] =
      await this.connection.rawConnection.query(
        `SELECT v.id AS "variantId",
                SUM(GREATEST(0, l."stockOnHand" - l."stockAllocated")) AS available
         FROM product_variant v
         JOIN stock_level l ON l."productVariantId" = v.id
         JOIN stock_location_channels_channel c ON c."stockLocationId" = l."stockLocationId"
         WHERE v.id = ANY($1) AND c."channelId" = $2 AND v.enabled AND v."deletedAt" IS NULL
         GROUP BY v.id`,
        [args.variantIds, ctx.channelId],
      );
    return rows.map((row) => ({ variantId: row.variantId, available: Number(row.available) }));
  }
}
