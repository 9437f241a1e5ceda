import { Args, Mutation, Query, ResolveField, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  ForbiddenError,
  type ID,
  Permission,
  RequestContext,
  Transaction,
  UserInputError,
} from "@vendure/core";
import { z } from "zod";
import { ArticleInStore } from "../article-in-store.service";
import { HelpCalls, type HelpRequest } from "../help-calls.service";
import { TagPurchases, type TakeFromTag } from "../tag-purchase.service";
import { ShelfTags } from "../tags.service";

const mostPieces = 999;

/** What the tag on a shelf opens. */
@Resolver()
export class ShopAisleResolver {
  constructor(
    private readonly tags: ShelfTags,
    private readonly articles: ArticleInStore,
    private readonly help: HelpCalls,
    private readonly purchases: TagPurchases,
  ) {}

  @Query()
  @Allow(Permission.Public)
  tagTarget(@Ctx() ctx: RequestContext, @Args() args: { gtin: string; storeCode: string }) {
    return this.tags.target(ctx, args.gtin, args.storeCode);
  }

  /** Opens a session: a press whose answer is lost is then asked again by the same visitor. */
  @Query()
  @Allow(Permission.Owner)
  articleInStore(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; variantId: ID; tagId?: ID },
  ) {
    return this.articles.of(ctx, args);
  }

  @Query()
  @Allow(Permission.Public)
  helpCall(@Ctx() ctx: RequestContext, @Args() args: { secret: string }) {
    return this.help.find(ctx, args.secret);
  }

  @Mutation()
  @Allow(Permission.Public)
  async askForHelp(@Ctx() ctx: RequestContext, @Args() { input }: { input: HelpRequest }) {
    // Short ones could be guessed, and so ended by others.
    if (!z.uuid().safeParse(input.secret).success) throw new UserInputError("No UUID: secret");
    const answer = await this.help.ask(ctx, input);
    return typeof answer === "string"
      ? { call: null, offer: answer }
      : { call: answer, offer: "OFFERED" };
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.UpdateOrder, Permission.Owner)
  takeFromTag(@Ctx() ctx: RequestContext, @Args() { input }: { input: TakeFromTag }) {
    if (!ctx.authorizedAsOwnerOnly) throw new ForbiddenError();
    if (input.quantity < 1 || input.quantity > mostPieces)
      throw new UserInputError("error.invalid-quantity");
    return this.purchases.take(ctx, input);
  }

  @Mutation()
  @Transaction()
  @Allow(Permission.Public)
  endHelpCall(@Ctx() ctx: RequestContext, @Args() args: { secret: string }) {
    return this.help.end(ctx, args.secret);
  }
}

@Resolver("TakeFromTagResult")
export class TakeFromTagResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string; errorCode?: string }): string {
    return value.errorCode ? (value.__typename ?? "") : "Order";
  }
}
