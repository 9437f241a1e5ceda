import { Args, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, RequestContext } from "@vendure/core";
import type { NamedPicture } from "../../../contracts/store";
import { StoreService } from "../services/store.service";
import { StorePictures } from "../services/store-pictures";

@Resolver()
export class ShopStoresResolver {
  constructor(private readonly service: StoreService) {}

  @Query()
  stores(@Ctx() ctx: RequestContext) {
    return this.service.findAll(ctx);
  }

  @Query()
  store(@Ctx() ctx: RequestContext, @Args() args: { code: string }) {
    return this.service.findByCode(ctx, args.code);
  }
}

@Resolver("Store")
export class StorePictureResolver {
  constructor(private readonly pictures: StorePictures) {}

  @ResolveField()
  picture(@Ctx() ctx: RequestContext, @Parent() store: { picture: NamedPicture | null }) {
    return this.pictures.find(ctx, store.picture);
  }
}
