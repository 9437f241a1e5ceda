import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, Permission, RequestContext, Transaction } from "@vendure/core";
import { checkSubject } from "../../../contracts/subject";
import { EraserService } from "../services/eraser.service";
import { EventsService } from "../services/events.service";

const mostShown = 5_000;

@Resolver()
export class ShopEventsResolver {
  constructor(
    private readonly events: EventsService,
    private readonly eraser: EraserService,
  ) {}

  @Query()
  @Allow(Permission.Public)
  keptEvents(@Args() { subject, take }: { subject: string; take?: number | null }) {
    const limit = Math.min(Math.max(take ?? mostShown, 1), mostShown);
    return this.eraser.kept(checkSubject(subject), limit);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  async eraseEvents(@Ctx() ctx: RequestContext, @Args() { subject }: { subject: string }) {
    await this.events.forget(ctx, checkSubject(subject));
    return true;
  }

  @Mutation()
  @Allow(Permission.Public)
  recordEvents(
    @Ctx() ctx: RequestContext,
    @Args() { subject, events }: { subject: string; events: readonly object[] },
  ) {
    // GraphQL's objects have no prototype, which the schema's checks do not mind.
    return this.events.take(ctx, checkSubject(subject), events);
  }
}
