import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, RequestContext } from "@vendure/core";
import { managePickup, servePickup } from "../../permissions";
import type { LineRequest } from "../picking.service";
import { ProposingService } from "../proposing.service";
import { SecondPerson, type SubstituteApproval } from "../second-person.service";
import { StaffAccess } from "../staff-access.service";
import { SubstituteLimit, type SubstituteRequest } from "../substitute-limit.service";
import { Substitutes } from "../substitutes.service";

@Resolver()
export class AdminSubstituteResolver {
  constructor(
    private readonly substitutes: Substitutes,
    private readonly proposing: ProposingService,
    private readonly access: StaffAccess,
    private readonly limit: SubstituteLimit,
    private readonly second: SecondPerson,
  ) {}

  @Query()
  @Allow(servePickup.Permission, managePickup.Permission)
  substituteProposals(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; variantId: ID },
  ) {
    return this.substitutes.propose(ctx, args.storeCode, args.variantId);
  }

  @Mutation()
  @Allow(servePickup.Permission, managePickup.Permission)
  proposeSubstitute(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: LineRequest & SubstituteRequest },
  ) {
    return this.proposing.propose(ctx, input);
  }

  @Query()
  @Allow(servePickup.Permission, managePickup.Permission)
  async substituteRule(
    @Ctx() ctx: RequestContext,
    @Args() { pickupId, ...instead }: { pickupId: ID; lineId: ID; variantId: ID },
  ) {
    return this.limit.asked(ctx, await this.access.pickup(ctx, pickupId), instead);
  }

  @Mutation()
  @Allow(servePickup.Permission, managePickup.Permission)
  async approveSubstitute(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: SubstituteApproval & { pickupId: ID } },
  ) {
    const { pickupId, ...said } = input;
    return this.second.approveSubstitute(ctx, await this.access.pickup(ctx, pickupId), said);
  }
}
