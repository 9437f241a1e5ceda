import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import { managePickup, servePickup } from "../../permissions";
import { SendingService } from "../sending.service";
import type { StaffRequest } from "../staff-commands.service";

/** Parcels that a store sends. */
@Resolver()
export class AdminParcelResolver {
  constructor(private readonly sending: SendingService) {}

  @Mutation()
  @Allow(servePickup.Permission, managePickup.Permission)
  labelParcel(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: StaffRequest & { carrier: string; trackingCode: string } },
  ) {
    return this.sending.label(ctx, input);
  }

  @Mutation()
  @Allow(servePickup.Permission, managePickup.Permission)
  sendParcel(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: StaffRequest & { code?: string | null } },
  ) {
    return this.sending.send(ctx, input);
  }
}
