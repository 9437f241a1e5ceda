import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, type Product, RequestContext } from "@vendure/core";
import type { ProductModel } from "../entities/product-model.entity";
import { ModelService } from "../services/model.service";
import { ModelFiles } from "../services/model-files";

@Resolver("Product")
export class ProductModelsResolver {
  constructor(private readonly service: ModelService) {}

  @ResolveField()
  models(@Ctx() ctx: RequestContext, @Parent() product: Product) {
    return this.service.ofProduct(ctx, product.id);
  }
}

@Resolver("ProductModel")
export class ProductModelFieldsResolver {
  constructor(private readonly files: ModelFiles) {}

  @ResolveField()
  size(@Parent() { size }: ProductModel) {
    return size || null;
  }

  @ResolveField()
  option(@Parent() { option }: ProductModel) {
    return option || null;
  }

  @ResolveField()
  fileSize(@Parent() { bytes }: ProductModel) {
    return bytes;
  }

  @ResolveField()
  source(@Ctx() ctx: RequestContext, @Parent() model: ProductModel) {
    return this.files.addressOf(ctx, model);
  }

  @ResolveField()
  hero(@Ctx() ctx: RequestContext, @Parent() model: ProductModel) {
    return this.files.made(ctx, model, "hero");
  }

  @ResolveField()
  lod(@Ctx() ctx: RequestContext, @Parent() model: ProductModel) {
    return this.files.made(ctx, model, "lod");
  }

  @ResolveField()
  ar(@Ctx() ctx: RequestContext, @Parent() model: ProductModel) {
    return this.files.made(ctx, model, "ar");
  }

  @ResolveField()
  usdz(@Ctx() ctx: RequestContext, @Parent() model: ProductModel) {
    return this.files.made(ctx, model, "usdz");
  }
}
