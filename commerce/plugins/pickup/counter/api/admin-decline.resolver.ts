import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import type { DeclineCode } from "../../../../../contracts/pickup/declines";
import { managePickup, servePickup } from "../../permissions";
import { DecliningService } from "../declining.service";
import type { StaffRequest } from "../staff-commands.service";

/** Orders that a store cannot do. */
@Resolver()
export class AdminDeclineResolver {
  constructor(private readonly declining: DecliningService) {}

  @Mutation()
  @Allow(servePickup.Permission, managePickup.Permission)
  declinePickup(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: StaffRequest & { reason: DeclineCode } },
  ) {
    return this.declining.decline(ctx, input);
  }
}
