import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import {
  Ctx,
  Product,
  ProductOption,
  ProductOptionGroup,
  ProductOptionGroupService,
  RequestContext,
  TransactionalConnection,
} from "@vendure/core";

/** A group as one product has it. */
class OfferedGroup extends ProductOptionGroup {
  offeredBy?: Product;
}

/**
 * Replaces the engine's own resolver. Several products may share a group, and each offers only
 * options that one of its variants has. A client that shows the others offers what no one can buy.
 */
@Resolver("Product")
export class OfferedGroupsResolver {
  constructor(private readonly groups: ProductOptionGroupService) {}

  @ResolveField()
  async optionGroups(
    @Ctx() ctx: RequestContext,
    @Parent() product: Product,
  ): Promise<OfferedGroup[]> {
    const groups = await this.groups.getOptionGroupsByProductId(ctx, product.id);
    return groups.map((group) => Object.assign(new OfferedGroup(), group, { offeredBy: product }));
  }
}

@Resolver("ProductOptionGroup")
export class OfferedOptionsResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly groups: ProductOptionGroupService,
  ) {}

  /** The options in their order: of a product's group those on offer, of any other group all. */
  @ResolveField()
  async options(
    @Ctx() ctx: RequestContext,
    @Parent() group: OfferedGroup,
  ): Promise<ProductOption[]> {
    const whole = group.options ? group : await this.groups.findOne(ctx, group.id);
    const options = (whole?.options ?? []).filter(({ deletedAt }) => !deletedAt);
    if (!group.offeredBy || options.length === 0) return options;
    const offered = await this.offeredBy(ctx, group.offeredBy);
    return options.filter(({ id }) => offered.has(String(id)));
  }

  private async offeredBy(ctx: RequestContext, { id }: Product): Promise<Set<string>> {
    const rows: { id: number }[] = await this.connection.getRepository(ctx, ProductOption).query(
      `SELECT DISTINCT o."productOptionId" AS id
       FROM product_variant v
       JOIN product_variant_channels_channel c ON c."productVariantId" = v.id
       JOIN product_variant_options_product_option o ON o."productVariantId" = v.id
       WHERE v."productId" = $1 AND c."channelId" = $2 AND v.enabled AND v."deletedAt" IS NULL`,
      [id, ctx.channelId],
    );
    return new Set(rows.map((row) => String(row.id)));
  }
}
