import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, Order, RequestContext, TransactionalConnection } from "@vendure/core";
import { IsNull } from "typeorm";
import { openStates } from "../../../../../contracts/pickup/states";
import { toStore } from "../../../../contracts/store";
import { Pickup } from "../../entities/pickup.entity";
import { MoveService } from "../../reservation/moves.service";
import { PassService } from "../../reservation/passes.service";
import { PickupRelations } from "../../reservation/pickup-relations.service";
import { ProposedArticles } from "../proposed-articles.service";
import { mayExtend, shopperMayCancel } from "../rules";

/** Fields of a pickup that only its shopper sees: staff must be told the code. */
@Resolver("Pickup")
export class ShopPickupResolver {
  constructor(
    private readonly relations: PickupRelations,
    private readonly passes: PassService,
    private readonly moves: MoveService,
    private readonly proposed: ProposedArticles,
  ) {}

  /** What has taken its time, and what may be chosen instead. */
  @ResolveField()
  async pause(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    await this.relations.store(ctx, pickup);
    const pause = await this.moves.pauseOf(ctx, pickup);
    if (!pause) return null;
    const ways = await this.moves.ways(ctx, pickup);
    return { kind: pause.kind, until: new Date(pause.to), ...ways };
  }

  /** What may be chosen instead of a store that declined it. */
  @ResolveField()
  async choice(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    await this.relations.store(ctx, pickup);
    return (await this.moves.choiceOf(ctx, pickup)) ?? null;
  }

  /** Other articles that it waits for a word of its shopper on. */
  @ResolveField()
  proposals(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return this.proposed.of(ctx, pickup);
  }

  @ResolveField()
  async store(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return toStore(await this.relations.store(ctx, pickup), ctx.languageCode);
  }

  @ResolveField()
  canExtend(@Parent() pickup: Pickup) {
    return mayExtend(pickup);
  }

  @ResolveField()
  canCancel(@Parent() pickup: Pickup) {
    return shopperMayCancel(pickup);
  }

  @ResolveField()
  async pass(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    if (!pickup.code || !openStates.some((state) => state === pickup.state)) return null;
    const { code: orderCode } = await this.relations.order(ctx, pickup);
    const { code, id, passVersion } = pickup;
    const storeCode = (await this.relations.store(ctx, pickup)).customFields.code ?? "";
    return { code, payload: this.passes.payloadOf({ id, passVersion, storeCode }, orderCode) };
  }

  @ResolveField()
  async token(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return this.passes.tokenOf((await this.relations.order(ctx, pickup)).code);
  }
}

/** The pickups of an order, for everyone who may see the order. */
@Resolver("Order")
export class OrderPickupsResolver {
  constructor(private readonly connection: TransactionalConnection) {}

  @ResolveField()
  pickups(@Ctx() ctx: RequestContext, @Parent() order: Order) {
    return this.connection.getRepository(ctx, Pickup).find({
      where: { orderId: order.id, kind: "collect", movedToId: IsNull() },
      relations: { store: true },
      order: { id: "ASC" },
    });
  }
}
