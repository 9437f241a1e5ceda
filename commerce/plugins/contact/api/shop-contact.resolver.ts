import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, Permission, RequestContext, Transaction } from "@vendure/core";
import { ContactService, type MessageInput } from "../services/contact.service";

@Resolver()
export class ShopContactResolver {
  constructor(private readonly contact: ContactService) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.Public)
  async sendContactMessage(@Ctx() ctx: RequestContext, @Args() args: { input: MessageInput }) {
    await this.contact.receive(ctx, args.input);
    return { success: true };
  }

  @Query()
  @Allow(Permission.Owner)
  keptContactMessages(
    @Ctx() ctx: RequestContext,
    @Args() { take, skip }: { take?: number | null; skip?: number | null },
  ) {
    return this.contact.kept(ctx, { take, skip });
  }
}
