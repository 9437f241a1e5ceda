import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { ShippingMethod } from "@vendure/core";
import { type DeliveryClass, deliveryClassOf } from "../../../contracts/delivery-classes";

/** What a method brings, so that a product's page promises no other than the checkout offers. */
@Resolver("PublicShippingMethod")
export class MethodClass {
  @ResolveField()
  carries(@Parent() { customFields }: Pick<ShippingMethod, "customFields">): DeliveryClass | null {
    return deliveryClassOf(customFields.carries);
  }
}
