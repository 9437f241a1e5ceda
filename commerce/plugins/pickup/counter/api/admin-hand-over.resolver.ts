import { Args, Mutation, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, type ID, RequestContext } from "@vendure/core";
import type { RefusedPieces } from "../../../../../contracts/pickup/commands";
import { managePickup, servePickup } from "../../permissions";
import { pickupOrError } from "../../pickup-or-error";
import { type HandOverRequest, HandoverService, type WithoutPass } from "../handover.service";
import { PartialCollection } from "../partial-collection.service";
import { Receipts } from "../receipts.service";
import { SecondPerson } from "../second-person.service";
import { SentPasses } from "../sent-passes.service";
import { Signatures } from "../signatures.service";
import { StaffAccess } from "../staff-access.service";
import type { StaffRequest } from "../staff-commands.service";

const served = [servePickup.Permission, managePickup.Permission];

interface HandOverInput extends Omit<HandOverRequest, "without"> {
  without?: (Omit<WithoutPass, "check"> & { check: "ID" | "CALL_BACK" }) | null;
}

/** Handing over, with all that belongs to it. Every service below looks at the store. */
@Resolver()
export class AdminHandOverResolver {
  constructor(
    private readonly access: StaffAccess,
    private readonly handover: HandoverService,
    private readonly second: SecondPerson,
    private readonly refusals: PartialCollection,
    private readonly sent: SentPasses,
    private readonly receipts: Receipts,
    private readonly signatures: Signatures,
  ) {}

  @Query()
  @Allow(...served)
  async withoutPassRule(@Ctx() ctx: RequestContext, @Args() args: { pickupId: ID }) {
    return this.second.asked(ctx, await this.access.pickup(ctx, args.pickupId));
  }

  @Query()
  @Allow(...served)
  async refusalAmounts(
    @Ctx() ctx: RequestContext,
    @Args() args: { pickupId: ID; lines: (Omit<RefusedPieces, "lineId"> & { lineId: ID })[] },
  ) {
    const lines = args.lines.map((line) => ({ ...line, lineId: String(line.lineId) }));
    return this.refusals.amounts(ctx, await this.access.pickup(ctx, args.pickupId), lines);
  }

  @Mutation()
  @Allow(...served)
  handOverPickup(@Ctx() ctx: RequestContext, @Args() { input }: { input: HandOverInput }) {
    const { without, ...rest } = input;
    const check = without?.check === "ID" ? "id" : "call-back";
    return this.handover.handOver(ctx, {
      ...rest,
      without: without ? { ...without, check } : null,
    });
  }

  @Mutation()
  @Allow(...served)
  noteFiscalNumber(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: StaffRequest & { fiscalNumber: string } },
  ) {
    return this.receipts.note(ctx, input);
  }

  @Mutation()
  @Allow(managePickup.Permission)
  showPickupSignature(@Ctx() ctx: RequestContext, @Args() { input }: { input: StaffRequest }) {
    return this.signatures.show(ctx, input);
  }

  @Mutation()
  @Allow(...served)
  async approveHandOver(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: { pickupId: ID; colleagueId: ID; pin: string } },
  ) {
    return this.second.approve(ctx, await this.access.pickup(ctx, input.pickupId), input);
  }

  @Mutation()
  @Allow(...served)
  sendPickupPass(@Ctx() ctx: RequestContext, @Args() { input }: { input: StaffRequest }) {
    return this.sent.again(ctx, input);
  }
}

@Resolver("HandOverApprovalResult")
export class HandOverApprovalResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return pickupOrError(value);
  }
}

@Resolver("RefusalAmountsResult")
export class RefusalAmountsResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }) {
    return pickupOrError(value);
  }
}
