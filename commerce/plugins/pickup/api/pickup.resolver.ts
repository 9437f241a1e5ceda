import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, Order, RequestContext, StockLocation, TransactionalConnection } from "@vendure/core";
import { toStore } from "../../stores/to-store";
import { Pickup } from "../entities/pickup.entity";
import { options } from "../options";
import { linkToken, signPass } from "../pass";
import { mayExtend, shopperMayCancel } from "../rules";
import { PickupLinesService } from "../services/pickup-lines.service";
import { holdsStock } from "../states";

/** Fields that both APIs show of a pickup. */
@Resolver("Pickup")
export class PickupResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly shown: PickupLinesService,
  ) {}

  @ResolveField()
  async store(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return toStore(await this.storeOf(ctx, pickup), ctx.languageCode);
  }

  @ResolveField()
  async orderCode(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return (await this.orderOf(ctx, pickup)).code;
  }

  @ResolveField()
  slot(@Parent() pickup: Pickup) {
    return { slot: { from: +pickup.slotStart, to: +pickup.slotEnd }, left: 0 };
  }

  @ResolveField()
  collector(@Parent() pickup: Pickup) {
    return { name: pickup.collectorName, phone: pickup.collectorPhone };
  }

  @ResolveField()
  lines(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return this.shown.shown(ctx, pickup.id);
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
    if (!pickup.code || !holdsStock(pickup.state) || pickup.state === "held") return null;
    const { code: orderCode } = await this.orderOf(ctx, pickup);
    const storeCode = (await this.storeOf(ctx, pickup)).customFields.code ?? "";
    const content = {
      pickupId: String(pickup.id),
      orderCode,
      storeCode,
      version: pickup.passVersion,
    };
    return {
      code: pickup.code,
      payload: signPass(content, options.secret),
      token: linkToken(orderCode, options.secret),
    };
  }

  private async storeOf(ctx: RequestContext, pickup: Pickup): Promise<StockLocation> {
    pickup.store ??= await this.connection.getEntityOrThrow(ctx, StockLocation, pickup.storeId);
    return pickup.store;
  }

  private async orderOf(ctx: RequestContext, pickup: Pickup): Promise<Order> {
    pickup.order ??= await this.connection.getEntityOrThrow(ctx, Order, pickup.orderId, {
      loadEagerRelations: false,
    });
    return pickup.order;
  }
}

/** The pickups of an order that whoever may see the order may see. */
@Resolver("Order")
export class OrderPickupsResolver {
  constructor(private readonly connection: TransactionalConnection) {}

  @ResolveField()
  pickups(@Ctx() ctx: RequestContext, @Parent() order: Order) {
    return this.connection
      .getRepository(ctx, Pickup)
      .find({ where: { orderId: order.id }, relations: { store: true }, order: { id: "ASC" } });
  }
}
