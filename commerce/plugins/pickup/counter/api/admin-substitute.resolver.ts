import { Args, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, RequestContext } from "@vendure/core";
import { managePickup, servePickup } from "../../permissions";
import { Substitutes } from "../substitutes.service";

@Resolver()
export class AdminSubstituteResolver {
  constructor(private readonly substitutes: Substitutes) {}

  @Query()
  @Allow(servePickup.Permission, managePickup.Permission)
  substituteProposals(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; variantId: ID },
  ) {
    return this.substitutes.propose(ctx, args.storeCode, args.variantId);
  }
}
