import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import type { Payment } from "@vendure/core";

/** What shoppers know their card by. */
@Resolver("Payment")
export class CardResolver {
  /** As the payment's handler wrote it for shoppers. */
  @ResolveField()
  last4(@Parent() { metadata }: Payment): string | null {
    const last4: unknown = metadata.public?.last4;
    return typeof last4 === "string" ? last4 : null;
  }
}
