import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type Order, Permission, RequestContext } from "@vendure/core";
import type { PickupRefusedError } from "../../reservation/errors";
import { TryReservations, type TryWish } from "../try-reservations.service";

@Resolver()
export class ShopTryingResolver {
  constructor(private readonly tries: TryReservations) {}

  // No transaction around it: what is refused is rolled back first.
  @Mutation()
  @Allow(Permission.Owner)
  reserveToTry(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: TryWish },
  ): Promise<Order | PickupRefusedError> {
    return this.tries.reserve(ctx, args.input);
  }
}
