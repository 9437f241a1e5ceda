import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, ForbiddenError, type ID, RequestContext } from "@vendure/core";
import type { PickupState } from "../../../../../contracts/pickup/states";
import { managePickup, servePickup } from "../../permissions";
import { storeName } from "../../promise/store-name";
import { PassService } from "../../reservation/passes.service";
import { ArticleService } from "../article.service";
import { BoardService } from "../board.service";
import { momentOf } from "../moment";
import { OrderSearch } from "../order-search.service";
import { type LineRequest, PickingService } from "../picking.service";
import { type ShownPass, ShownPassService } from "../shown-pass.service";
import { StaffService } from "../staff.service";
import { StaffAccess } from "../staff-access.service";
import type { StaffRequest } from "../staff-commands.service";
import { StaffSessions } from "../staff-sessions.service";
import type { SubstituteRequest } from "../substitute-limit.service";

interface Input<T = object> {
  input: StaffRequest & T;
}
const served = [servePickup.Permission, managePickup.Permission];

/** What associates do. Every service below looks at the store. */
@Resolver()
export class AdminStaffResolver {
  constructor(
    private readonly access: StaffAccess,
    private readonly staff: StaffService,
    private readonly picking: PickingService,
    private readonly passes: ShownPassService,
    private readonly board: BoardService,
    private readonly search: OrderSearch,
    private readonly articles: ArticleService,
    private readonly sessions: StaffSessions,
    private readonly signed: PassService,
  ) {}

  @Query()
  @Allow(...served)
  async pickupCounters(@Ctx() ctx: RequestContext) {
    return (await this.access.stores(ctx)).map(({ name, customFields }) => ({
      storeCode: customFields.code ?? "",
      name: storeName({ name, customFields }, ctx.languageCode),
      timeZone: customFields.timeZone ?? "UTC",
      tillReferenceRequired: customFields.tillReferenceRequired ?? false,
      fiscalNumberAsked: customFields.fiscalNumberAsked ?? false,
      pinRequired: customFields.staffPinRequired ?? false,
      warnMinutes: customFields.warnMinutes ?? 10,
      substituteMinutes: customFields.substituteMinutes ?? 0,
      waitMinutes: customFields.waitMinutes ?? 5,
      damagePlace: customFields.damagePlace ?? "",
      slotCapacity: customFields.slotCapacity ?? 4,
    }));
  }

  @Query()
  @Allow(...served)
  pickupQueue(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; states?: PickupState[] },
  ) {
    return this.staff.queue(ctx, args.storeCode, args.states);
  }

  @Query()
  @Allow(...served)
  async pickupBoard(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string }) {
    const store = await this.access.store(ctx, args.storeCode);
    await this.sessions.seen(ctx, store.id);
    // Read before the rows: what happens in between comes twice rather than never.
    const cursor = await this.board.cursor(ctx);
    const pickups = await this.board.rows(ctx, store.id);
    return { cursor, now: new Date(), pickups };
  }

  @Query()
  @Allow(...served)
  async pickupSearch(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; term: string },
  ) {
    const store = await this.access.store(ctx, args.storeCode);
    return this.search.find(ctx, store.id, args.term);
  }

  @Query()
  @Allow(...served)
  storeArticle(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string; code: string }) {
    return this.articles.find(ctx, args.storeCode, args.code);
  }

  @Query()
  @Allow(...served)
  pickup(@Ctx() ctx: RequestContext, @Args() args: { id: ID }) {
    return this.access.pickup(ctx, args.id);
  }

  @Query()
  @Allow(...served)
  pickupByPass(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string; pass: ShownPass }) {
    return this.passes.find(ctx, args.storeCode, args.pass);
  }

  @Query()
  @Allow(...served)
  async pickupPassKey(@Ctx() ctx: RequestContext) {
    if ((await this.access.stores(ctx)).length === 0) throw new ForbiddenError();
    return this.signed.publicKey();
  }

  @Mutation()
  @Allow(...served)
  async answerPickup(
    @Ctx() ctx: RequestContext,
    @Args() { id, ageMs }: { id: ID; ageMs?: number | null },
  ) {
    await this.staff.answer(ctx, id, momentOf({ ageMs }).ageMs);
    return { success: true };
  }

  @Mutation()
  @Allow(...served)
  startPicking(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.staff.start(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  putBackPickup(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.staff.putBack(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  shelvePickupPieces(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<{ putBackId: ID; pieces: number; code: string }>,
  ) {
    return this.staff.shelve(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  takeBackArrival(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.staff.notHere(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  pickPickupLine(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: LineRequest & { barcode?: string } },
  ) {
    return this.picking.pick(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  shortPickupLine(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: LineRequest & { reason: string } },
  ) {
    return this.picking.short(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  substitutePickupLine(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: LineRequest & SubstituteRequest },
  ) {
    return this.picking.substitute(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  undoPickupLine(@Ctx() ctx: RequestContext, @Args() { input }: { input: LineRequest }) {
    return this.picking.undo(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  stagePickup(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<{ shelf: string; ifRoom?: boolean | null }>,
  ) {
    return this.picking.stage(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  cancelPickup(@Ctx() ctx: RequestContext, @Args() { input }: Input<{ reason: string }>) {
    return this.staff.cancel(ctx, input, input.reason);
  }
}
