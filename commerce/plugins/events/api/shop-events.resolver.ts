import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, Permission, RequestContext, Transaction } from "@vendure/core";
import { checkSubject } from "../../../contracts/subject";
import { EventsService } from "../services/events.service";

const mostAtOnce = 1_000;

interface KeptArgs {
  subject: string;
  take?: number | null;
  skip?: number | null;
}

@Resolver()
export class ShopEventsResolver {
  constructor(private readonly events: EventsService) {}

  @Query()
  @Allow(Permission.Public)
  keptEvents(@Ctx() ctx: RequestContext, @Args() { subject, take, skip }: KeptArgs) {
    const limit = Math.min(Math.max(take ?? mostAtOnce, 1), mostAtOnce);
    return this.events.kept(ctx, checkSubject(subject), limit, Math.max(skip ?? 0, 0));
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
