import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, ProductVariant, RequestContext } from "@vendure/core";
import gql from "graphql-tag";
import { RegularPrices } from "./regular-prices";

export const regularPriceSchema = gql`
  extend type ProductVariant {
    "What it costs outside of the sale; null while it costs that."
    regularPrice: Money
    regularPriceWithTax: Money
  }
`;

@Resolver("ProductVariant")
export class RegularPriceResolver {
  constructor(private readonly regular: RegularPrices) {}

  @ResolveField()
  async regularPrice(@Ctx() ctx: RequestContext, @Parent() variant: ProductVariant) {
    return (await this.regular.of(ctx, variant))?.price ?? null;
  }

  @ResolveField()
  async regularPriceWithTax(@Ctx() ctx: RequestContext, @Parent() variant: ProductVariant) {
    return (await this.regular.of(ctx, variant))?.priceWithTax ?? null;
  }
}
