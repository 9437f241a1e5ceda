import { ResolveField, Resolver } from "@nestjs/graphql";
import { pickupOrError } from "../../pickup-or-error";

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
