import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, RequestContext } from "@vendure/core";
import { toStore } from "../../../contracts/store";
import { type Offer, toPromise } from "../services/offer.service";
import type { FoundStore } from "../services/store-directory.service";
import type { OfferedSlot } from "../time/promise";

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

@Resolver("PickupOrderResult")
export class PickupOrderResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return value.__typename ?? "Order";
  }
}

const pickupOrError = (value: { __typename?: string }) => value.__typename ?? "Pickup";

@Resolver("PickupResult")
export class PickupResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return pickupOrError(value);
  }
}

@Resolver("PickupCommandResult")
export class PickupCommandResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return pickupOrError(value);
  }
}

@Resolver("PickupPassResult")
export class PickupPassResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return pickupOrError(value);
  }
}

@Resolver("PickupHandOverResult")
export class PickupHandOverResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return pickupOrError(value);
  }
}
