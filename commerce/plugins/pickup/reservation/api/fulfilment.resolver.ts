import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Order, ShippingMethod } from "@vendure/core";
import type { FulfilmentKind } from "../../../../../contracts/fulfilment";
import { isStoreAddress } from "../../promise/store-address";

/** How goods come that are sent by a method of delivery. Each API has it in this one form. */
class Fulfilment {
  @ResolveField()
  fulfilment(@Parent() { customFields }: Pick<ShippingMethod, "customFields">): FulfilmentKind {
    return customFields.fulfilment;
  }
}

@Resolver("ShippingMethod")
export class ShippingMethodFulfilment extends Fulfilment {}

@Resolver("ShippingMethodQuote")
export class QuoteFulfilment extends Fulfilment {}

@Resolver("PublicShippingMethod")
export class PublicMethodFulfilment extends Fulfilment {}

@Resolver("Order")
export class OrderAddressKind {
  @ResolveField()
  addressKind(@Parent() { shippingAddress }: Order): FulfilmentKind | null {
    if (!shippingAddress?.countryCode) return null;
    return isStoreAddress(shippingAddress) ? "collection" : "delivery";
  }
}
