import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, Permission, RequestContext } from "@vendure/core";
import { managePickup, servePickup } from "../../permissions";
import { type PinVerifier, StaffPins } from "../staff-pins.service";
import { type DeviceRequest, StaffSessions } from "../staff-sessions.service";

const served = [servePickup.Permission, managePickup.Permission];
const done = { success: true };

/** Sessions, devices and PINs of the staff app. */
@Resolver()
export class AdminSessionResolver {
  constructor(
    private readonly sessions: StaffSessions,
    private readonly pins: StaffPins,
  ) {}

  @Query()
  @Allow(...served)
  async ownStaffSession(@Ctx() ctx: RequestContext) {
    await this.sessions.seen(ctx);
    return { id: ctx.session?.id, pin: await this.pins.own(ctx) };
  }

  @Query()
  @Allow(managePickup.Permission)
  staffSessions(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string }) {
    return this.sessions.list(ctx, args.storeCode);
  }

  // Who has the token of a session could have been in it: this tells them no more.
  @Query()
  @Allow(Permission.Public)
  async staffSessionEndedBy(@Ctx() ctx: RequestContext, @Args() args: { token: string }) {
    return (await this.sessions.endedBy(ctx, args.token)) ?? null;
  }

  @Mutation()
  @Allow(...served)
  openStaffSession(@Ctx() ctx: RequestContext, @Args() args: { input: DeviceRequest }) {
    return this.sessions.open(ctx, args.input);
  }

  // The key is the proof: a device whose cookie has lapsed still ends its session.
  @Mutation()
  @Allow(Permission.Public)
  async signOutStaff(@Ctx() ctx: RequestContext, @Args() args: { key?: string | null }) {
    await this.sessions.signOut(ctx, args.key);
    return done;
  }

  @Mutation()
  @Allow(managePickup.Permission)
  async endStaffSession(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string; id: ID }) {
    await this.sessions.end(ctx, args.storeCode, args.id);
    return this.sessions.list(ctx, args.storeCode);
  }

  @Mutation()
  @Allow(...served)
  async setStaffPin(@Ctx() ctx: RequestContext, @Args() args: { input: PinVerifier }) {
    await this.pins.set(ctx, args.input);
    return done;
  }

  @Mutation()
  @Allow(managePickup.Permission)
  async requireStaffPin(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; required: boolean },
  ) {
    await this.pins.demand(ctx, args.storeCode, args.required);
    return done;
  }
}
