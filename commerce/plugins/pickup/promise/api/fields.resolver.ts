import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, RequestContext } from "@vendure/core";
import { toStore } from "../../../../contracts/store";
import { type Offer, toPromise } from "../offer.service";
import type { OfferedSlot } from "../promise";
import type { FoundStore } from "../store-directory.service";

@Resolver("PickupOffer")
export class PickupOfferResolver {
  @ResolveField()
  store(@Ctx() ctx: RequestContext, @Parent() offer: Offer) {
    return toStore(offer.location, ctx.languageCode);
  }

  @ResolveField()
  promise(@Parent() offer: Offer) {
    return toPromise(offer.location, offer.promise);
  }
}

@Resolver("PickupStore")
export class PickupStoreResolver {
  @ResolveField()
  store(@Ctx() ctx: RequestContext, @Parent() found: FoundStore) {
    return toStore(found.location, ctx.languageCode);
  }
}

@Resolver("PickupSlot")
export class PickupSlotResolver {
  @ResolveField()
  start(@Parent() { slot }: OfferedSlot) {
    return new Date(slot.from);
  }

  @ResolveField()
  end(@Parent() { slot }: OfferedSlot) {
    return new Date(slot.to);
  }
}
