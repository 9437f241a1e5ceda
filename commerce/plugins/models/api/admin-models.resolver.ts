import { Args, Mutation, ResolveField, Resolver } from "@nestjs/graphql";
import type { DeletionResponse } from "@vendure/common/lib/generated-types";
import { Allow, Ctx, type ID, Permission, RequestContext } from "@vendure/core";
import { ModelService, type ModelUpload } from "../services/model.service";

@Resolver()
export class AdminModelsResolver {
  constructor(private readonly service: ModelService) {}

  // A file is read for seconds: no transaction is held open meanwhile.
  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  uploadProductModel(@Ctx() ctx: RequestContext, @Args() args: { input: ModelUpload }) {
    return this.service.upload(ctx, args.input);
  }

  @Mutation()
  @Allow(Permission.UpdateCatalog, Permission.UpdateProduct)
  removeProductModel(
    @Ctx() ctx: RequestContext,
    @Args() args: { id: ID },
  ): Promise<DeletionResponse> {
    return this.service.remove(ctx, args.id);
  }
}

@Resolver("UploadProductModelResult")
export class UploadResultResolver {
  @ResolveField()
  __resolveType(value: object) {
    return "faults" in value ? "ModelRefusedError" : "ProductModel";
  }
}
