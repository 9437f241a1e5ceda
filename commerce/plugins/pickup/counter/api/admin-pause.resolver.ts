import { Args, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import { managePickup } from "../../permissions";
import { StoreClocks } from "../../promise/store-clocks.service";
import { type PauseRequest, PausesService, type ResumeRequest } from "../pauses.service";
import { StaffAccess } from "../staff-access.service";

/** The rest of a store's day, for its managers. */
@Resolver()
export class AdminPauseResolver {
  constructor(private readonly pauses: PausesService) {}

  @Mutation()
  @Allow(managePickup.Permission)
  async pauseStore(@Ctx() ctx: RequestContext, @Args() { input }: { input: PauseRequest }) {
    const { startsAt, endsAt, startedBy, ...pause } = await this.pauses.pause(ctx, input);
    return { ...pause, startedAt: startsAt, until: endsAt, by: startedBy };
  }

  @Mutation()
  @Allow(managePickup.Permission)
  async resumeStore(@Ctx() ctx: RequestContext, @Args() { input }: { input: ResumeRequest }) {
    await this.pauses.resume(ctx, input);
    return { success: true };
  }
}

/** What holds at a store where a person works. */
@Resolver("PickupCounter")
export class AdminCounterPauseResolver {
  constructor(
    private readonly access: StaffAccess,
    private readonly clocks: StoreClocks,
  ) {}

  @ResolveField()
  async pause(@Ctx() ctx: RequestContext, @Parent() { storeCode }: { storeCode: string }) {
    const store = await this.access.store(ctx, storeCode);
    const pause = (await this.clocks.running(ctx, [store.id])).at(-1);
    if (!pause) return null;
    const { id, kind, capacity, from, to, startedBy } = pause;
    return { id, kind, capacity, startedAt: new Date(from), until: new Date(to), by: startedBy };
  }
}
