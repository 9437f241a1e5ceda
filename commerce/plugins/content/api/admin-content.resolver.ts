import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  type ID,
  RequestContext,
  Transaction,
  TransactionalConnection,
} from "@vendure/core";
import type { ContentKind } from "../../../../contracts/content/kinds";
import { ContentPage } from "../entities/content-page.entity";
import { contentPermission } from "../permission";
import { refused } from "../refused";
import { ContentChanges } from "../services/content-changes";

interface Which {
  id: ID;
  revision: number;
}

interface SaveArgs {
  input: { id?: ID | null; revision?: number | null; document: unknown };
}

@Resolver()
export class AdminContentResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly changes: ContentChanges,
  ) {}

  @Query()
  @Allow(contentPermission.Read)
  contentPages(@Ctx() ctx: RequestContext, @Args() { kind }: { kind?: ContentKind | null }) {
    return this.connection
      .getRepository(ctx, ContentPage)
      .find({ where: kind ? { kind } : {}, order: { updatedAt: "DESC", id: "DESC" } });
  }

  @Query()
  @Allow(contentPermission.Read)
  contentPage(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }) {
    return this.connection.getRepository(ctx, ContentPage).findOne({ where: { id } });
  }

  @Mutation()
  @Transaction()
  @Allow(contentPermission.Write)
  saveContentPage(@Ctx() ctx: RequestContext, @Args() { input }: SaveArgs) {
    const { id, revision, document } = input;
    if (!id) return this.changes.create(ctx, document);
    if (!revision) return refused("INVALID", "is needed with an id", "revision");
    return this.changes.save(ctx, { id, revision }, document);
  }

  @Mutation()
  @Transaction()
  @Allow(contentPermission.Write)
  publishContentPage(@Ctx() ctx: RequestContext, @Args() which: Which) {
    return this.changes.publish(ctx, which);
  }

  @Mutation()
  @Transaction()
  @Allow(contentPermission.Write)
  withdrawContentPage(@Ctx() ctx: RequestContext, @Args() which: Which) {
    return this.changes.withdraw(ctx, which);
  }

  @Mutation()
  @Transaction()
  @Allow(contentPermission.Write)
  undoContentPage(@Ctx() ctx: RequestContext, @Args() which: Which) {
    return this.changes.undo(ctx, which);
  }

  @Mutation()
  @Transaction()
  @Allow(contentPermission.Write)
  restoreContentPage(
    @Ctx() ctx: RequestContext,
    @Args() { number, ...which }: Which & { number: number },
  ) {
    return this.changes.restore(ctx, which, number);
  }

  @Mutation()
  @Transaction()
  @Allow(contentPermission.Write)
  renewContentPreview(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }) {
    return this.changes.renewPreview(ctx, id);
  }

  @Mutation()
  @Transaction()
  @Allow(contentPermission.Write)
  async deleteContentPage(@Ctx() ctx: RequestContext, @Args() which: Which) {
    return (await this.changes.delete(ctx, which)) ?? { result: "DELETED" };
  }
}
