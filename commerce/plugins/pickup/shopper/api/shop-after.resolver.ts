import { Args, Mutation, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, Permission, RequestContext } from "@vendure/core";
import { PickupCodeError } from "../../reservation/errors";
import type { MoveTarget } from "../../reservation/moves.service";
import type { ShownProposal } from "../../reservation/proposals.service";
import type { ServiceRequestsInput } from "../../reservation/service-requests";
import { type Proof, type ShopperRequest, ShopperService } from "../shopper.service";

interface Input<T = object> {
  input: ShopperRequest & T;
}

interface Requested {
  allowSubstitutes?: boolean;
  allowMove?: boolean;
  serviceRequests?: ServiceRequestsInput | null;
}

/** Status, arrival, extension, another collector, cancellation. */
@Resolver()
export class ShopPickupAfterResolver {
  constructor(private readonly shopper: ShopperService) {}

  @Query()
  @Allow(Permission.Public)
  async pickupStatus(@Ctx() ctx: RequestContext, @Args() args: { proof: Proof }) {
    const order = await this.shopper.prove(ctx, args.proof);
    if (order instanceof PickupCodeError) return order;
    const all = await this.shopper.pickupsOf(ctx, order);
    return { orderCode: order.code, pickups: all.filter(({ movedToId }) => !movedToId) };
  }

  @Mutation()
  @Allow(Permission.Public)
  notifyOnMyWay(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.shopper.notifyOnMyWay(ctx, input);
  }

  /** The name of before; pages of an older release still use it. */
  @Mutation()
  @Allow(Permission.Public)
  comeForPickup(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.shopper.notifyOnMyWay(ctx, input);
  }

  @Mutation()
  @Allow(Permission.Public)
  arriveForPickup(@Ctx() ctx: RequestContext, @Args() { input }: Input<{ note?: string }>) {
    return this.shopper.arrive(ctx, input, input.note ?? null);
  }

  @Mutation()
  @Allow(Permission.Public)
  takeBackPickupArrival(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.shopper.takeBackArrival(ctx, input);
  }

  @Mutation()
  @Allow(Permission.Public)
  extendPickup(@Ctx() ctx: RequestContext, @Args() { input }: Input) {
    return this.shopper.extend(ctx, input);
  }

  @Mutation()
  @Allow(Permission.Public)
  changePickupCollector(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<{ collector: { name: string; phone?: string } }>,
  ) {
    return this.shopper.changeCollector(ctx, input, input.collector);
  }

  @Mutation()
  @Allow(Permission.Public)
  saveServiceRequests(@Ctx() ctx: RequestContext, @Args() { input }: Input<Requested>) {
    return this.shopper.saveServiceRequests(ctx, input, input);
  }

  /** The name of before; pages of an older release still use it. */
  @Mutation()
  @Allow(Permission.Public)
  tellPickup(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<Requested & { wishes?: ServiceRequestsInput | null }>,
  ) {
    const { allowSubstitutes, wishes: serviceRequests } = input;
    return this.shopper.saveServiceRequests(ctx, input, { allowSubstitutes, serviceRequests });
  }

  @Mutation()
  @Allow(Permission.Public)
  movePickup(@Ctx() ctx: RequestContext, @Args() { input }: Input<MoveTarget>) {
    const { storeCode, slotStart } = input;
    return this.shopper.move(ctx, input, { storeCode, slotStart: new Date(slotStart) });
  }

  @Mutation()
  @Allow(Permission.Public)
  answerSubstitute(
    @Ctx() ctx: RequestContext,
    @Args() { input }: Input<ShownProposal & { accept: boolean }>,
  ) {
    const { lineId, variantId, quantity, accept } = input;
    return this.shopper.answerSubstitute(ctx, input, { lineId, variantId, quantity }, accept);
  }

  @Mutation()
  @Allow(Permission.Public)
  cancelPickup(@Ctx() ctx: RequestContext, @Args() { input }: Input<{ reason?: string }>) {
    return this.shopper.cancel(ctx, input, input.reason ?? null);
  }
}

@Resolver("PickupStatusResult")
export class PickupStatusResultResolver {
  @ResolveField()
  __resolveType(value: object) {
    return value instanceof PickupCodeError ? value.__typename : "PickupStatus";
  }
}
