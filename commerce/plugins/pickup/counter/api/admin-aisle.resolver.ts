import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, ForbiddenError, type ID, RequestContext, Transaction } from "@vendure/core";
import { HelpCalls } from "../../aisle/help-calls.service";
import { ShelfTags } from "../../aisle/tags.service";
import { managePickup, servePickup } from "../../permissions";
import type { BinSearch } from "../bin-locations.service";
import { StaffAccess } from "../staff-access.service";
import { TagSheets } from "../tag-sheets.service";

const served = [servePickup.Permission, managePickup.Permission];

/** Help in the aisle, and the tags of shelves, for the people of a store. */
@Resolver()
export class AdminAisleResolver {
  constructor(
    private readonly access: StaffAccess,
    private readonly help: HelpCalls,
    private readonly tags: ShelfTags,
    private readonly sheets: TagSheets,
  ) {}

  @Query()
  @Allow(...served)
  async storeHelpCalls(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string }) {
    const store = await this.access.store(ctx, args.storeCode);
    return this.help.open(ctx, store.id);
  }

  @Query()
  @Allow(...served)
  async shelfTags(
    @Ctx() ctx: RequestContext,
    @Args() { storeCode, ...search }: BinSearch & { storeCode: string },
  ) {
    await this.access.store(ctx, storeCode);
    return this.sheets.find(ctx, storeCode, search);
  }

  @Mutation()
  @Transaction()
  @Allow(...served)
  async answerHelpCall(@Ctx() ctx: RequestContext, @Args() args: { id: ID }) {
    const code = await this.help.storeOf(ctx, args.id);
    if (!code) return { outcome: "OVER", by: null };
    await this.access.store(ctx, code);
    const { id } = await this.access.person(ctx);
    if (id === null) throw new ForbiddenError();
    return this.help.answer(ctx, args.id, id);
  }

  @Mutation()
  @Transaction()
  @Allow(...served)
  async printShelfTags(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; variantIds: ID[] },
  ) {
    const store = await this.access.store(ctx, args.storeCode);
    return this.tags.print(ctx, store.id, args.variantIds);
  }
}
