import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, RequestContext } from "@vendure/core";
import {
  type TransferAnswer,
  WaitingTransfers,
} from "../../counter/live/waiting-transfers.service";
import { momentOf } from "../../counter/moment";
import { managePickup, servePickup } from "../../permissions";
import type { Opened, StepRequest } from "../transfer-commands.service";
import { TransferList } from "../transfer-list.service";
import { type AskRequest, Transfers } from "../transfers.service";

const served = [servePickup.Permission, managePickup.Permission];

interface Input<T = object> {
  input: StepRequest & T;
}

/** Transfers between stores. Every service below looks at the store. */
@Resolver()
export class AdminTransferResolver {
  constructor(
    private readonly transfers: Transfers,
    private readonly list: TransferList,
    private readonly waiting: WaitingTransfers,
  ) {}

  @Query()
  @Allow(...served)
  stockTransfers(@Ctx() ctx: RequestContext, @Args() { storeCode }: { storeCode: string }) {
    return this.list.find(ctx, storeCode);
  }

  @Mutation()
  @Allow(managePickup.Permission)
  requestStockTransfer(@Ctx() ctx: RequestContext, @Args() { input }: { input: AskRequest }) {
    return this.shown(ctx, this.transfers.ask(ctx, input));
  }

  @Mutation()
  @Allow(...served)
  async answerStockTransfer(
    @Ctx() ctx: RequestContext,
    @Args() { ageMs, ...args }: Omit<TransferAnswer, "ageMs"> & { ageMs?: number | null },
  ) {
    await this.waiting.answer(ctx, { ...args, ...momentOf({ ageMs }) });
    return { success: true };
  }

  @Mutation()
  @Allow(...served)
  packStockTransfer(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<{ lineId: ID; pieces: number }>,
  ) {
    return this.shown(ctx, this.transfers.pack(ctx, input));
  }

  @Mutation()
  @Allow(...served)
  shelveStockTransfer(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<{ lineId: ID; pieces: number }>,
  ) {
    return this.shown(ctx, this.transfers.shelve(ctx, input));
  }

  @Mutation()
  @Allow(...served)
  closeStockTransfer(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.shown(ctx, this.transfers.close(ctx, input));
  }

  @Mutation()
  @Allow(...served)
  labelStockTransfer(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<{ carrier: string; trackingCode: string }>,
  ) {
    return this.shown(ctx, this.transfers.label(ctx, input));
  }

  @Mutation()
  @Allow(...served)
  sendStockTransfer(@Ctx() ctx: RequestContext, @Args() { input }: Input<{ code?: string }>) {
    return this.shown(ctx, this.transfers.send(ctx, input));
  }

  @Mutation()
  @Allow(...served)
  receiveStockTransfer(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<{ lines: { lineId: ID; pieces: number }[] }>,
  ) {
    return this.shown(ctx, this.transfers.receive(ctx, input));
  }

  @Mutation()
  @Allow(...served)
  declineStockTransfer(@Ctx() ctx: RequestContext, @Args() { input }: Input<{ reason: string }>) {
    return this.shown(ctx, this.transfers.decline(ctx, input));
  }

  @Mutation()
  @Allow(managePickup.Permission)
  cancelStockTransfer(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.shown(ctx, this.transfers.cancel(ctx, input));
  }

  private async shown(ctx: RequestContext, opened: Promise<Opened>) {
    return this.list.one(ctx, await opened);
  }
}
