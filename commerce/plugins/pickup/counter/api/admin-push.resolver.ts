import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import { managePickup, servePickup } from "../../permissions";
import { PushDevices, type PushSubscriptionRequest } from "../push/push-devices.service";

const served = [servePickup.Permission, managePickup.Permission];
const done = { success: true };

/** Phones of staff that ring while they are locked. */
@Resolver()
export class AdminPushResolver {
  constructor(private readonly devices: PushDevices) {}

  @Query()
  @Allow(...served)
  staffPushKey(@Ctx() ctx: RequestContext) {
    return this.devices.publicKey(ctx);
  }

  @Mutation()
  @Allow(...served)
  async subscribeStaffPush(
    @Ctx() ctx: RequestContext,
    @Args() args: { input: PushSubscriptionRequest },
  ) {
    await this.devices.subscribe(ctx, args.input);
    return done;
  }

  @Mutation()
  @Allow(...served)
  async unsubscribeStaffPush(@Ctx() ctx: RequestContext, @Args() args: { endpoint: string }) {
    await this.devices.unsubscribe(ctx, args.endpoint);
    return done;
  }
}
