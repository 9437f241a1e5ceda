import { Args, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, Permission, RequestContext, Transaction } from "@vendure/core";
import type { ContactAnswer } from "../entities/contact-answer.entity";
import type { ContactMessage } from "../entities/contact-message.entity";
import { type AnswerInput, ContactService } from "../services/contact.service";

@Resolver()
export class AdminContactResolver {
  constructor(private readonly contact: ContactService) {}

  @Query()
  @Allow(Permission.ReadCustomer)
  contactMessages(
    @Ctx() ctx: RequestContext,
    @Args() { isDone, skip }: { isDone: boolean; skip?: number | null },
  ) {
    return this.contact.list(ctx, isDone, skip ?? 0);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCustomer, Permission.UpdateOrder)
  answerContactMessage(@Ctx() ctx: RequestContext, @Args() args: { input: AnswerInput }) {
    return this.contact.answer(ctx, args.input);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCustomer, Permission.UpdateOrder)
  markContactMessage(@Ctx() ctx: RequestContext, @Args() args: { id: ID; isDone: boolean }) {
    return this.contact.mark(ctx, args.id, args.isDone);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.DeleteCustomer)
  async deleteContactMessage(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }) {
    await this.contact.remove(ctx, id);
    return { success: true };
  }
}

@Resolver("ContactMessage")
export class ContactMessageResolver {
  constructor(private readonly contact: ContactService) {}

  @ResolveField()
  at(@Parent() { createdAt }: ContactMessage) {
    return createdAt;
  }

  @ResolveField()
  order(@Ctx() ctx: RequestContext, @Parent() message: ContactMessage) {
    return this.contact.orderOf(ctx, message);
  }

  @ResolveField()
  async answers(@Ctx() ctx: RequestContext, @Parent() { id }: ContactMessage) {
    const answers = await this.contact.answersTo(ctx, id);
    return answers.map(({ id: answerId, createdAt, text }: ContactAnswer) => ({
      id: answerId,
      at: createdAt,
      text,
    }));
  }
}
