import { ResolveField, Resolver } from "@nestjs/graphql";
import { pickupOrError } from "../../pickup-or-error";

@Resolver("PickupOrderResult")
export class PickupOrderResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return value.__typename ?? "Order";
  }
}

@Resolver("PickupResult")
export class PickupResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return pickupOrError(value);
  }
}
