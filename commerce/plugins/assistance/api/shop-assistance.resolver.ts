import { Args, Mutation, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, Permission, RequestContext, Transaction } from "@vendure/core";
import { checkSubject } from "../../../contracts/subject";
import { ListService } from "../services/list.service";
import { SessionsService } from "../services/sessions.service";
import { AssistanceRefusedError } from "./refused.error";

interface OfVisitor {
  subject: string;
}

/** The visitor's own: who knows the pseudonym is its browser. */
@Resolver()
export class ShopAssistanceResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly list: ListService,
  ) {}

  @Query()
  @Allow(Permission.Public)
  assistance(@Ctx() ctx: RequestContext, @Args() { subject }: OfVisitor) {
    return this.list.of(ctx, checkSubject(subject));
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  async startAssistance(@Ctx() ctx: RequestContext, @Args() args: OfVisitor) {
    const subject = checkSubject(args.subject);
    if (!(await this.sessions.start(ctx, subject))) return new AssistanceRefusedError();
    return this.list.of(ctx, subject);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  async endAssistance(@Ctx() ctx: RequestContext, @Args() args: OfVisitor) {
    const subject = checkSubject(args.subject);
    await this.sessions.end(ctx, subject);
    return this.list.of(ctx, subject);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  async dropSuggestion(@Ctx() ctx: RequestContext, @Args() args: OfVisitor & { productId: ID }) {
    const subject = checkSubject(args.subject);
    await this.list.drop(ctx, subject, args.productId);
    return this.list.of(ctx, subject);
  }
}

@Resolver("AssistanceResult")
export class AssistanceResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return value.__typename ?? "Assistance";
  }
}
