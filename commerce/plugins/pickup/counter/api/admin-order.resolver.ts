import { Args, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, Order, RequestContext, TransactionalConnection } from "@vendure/core";
import { In, Not } from "typeorm";
import { addressLines } from "../../../../../contracts/addresses/address-lines";
import { fromEngine } from "../../../../../contracts/languages";
import { toStore } from "../../../../contracts/store";
import { Pickup } from "../../entities/pickup.entity";
import { PickupRelations } from "../../reservation/pickup-relations.service";

/** Where and when an order is collected, for who may read the order. */
@Resolver("Order")
export class AdminOrderResolver {
  constructor(private readonly connection: TransactionalConnection) {}

  @ResolveField()
  pickups(@Ctx() ctx: RequestContext, @Parent() order: Order) {
    return this.connection.getRepository(ctx, Pickup).find({
      where: { orderId: order.id, state: Not(In(["draft", "held"])) },
      order: { slotStart: "ASC", id: "ASC" },
    });
  }
}

@Resolver("Pickup")
export class AdminPlaceResolver {
  constructor(private readonly relations: PickupRelations) {}

  @ResolveField()
  async place(
    @Ctx() ctx: RequestContext,
    @Parent() pickup: Pickup,
    @Args() args: { language?: string | null },
  ) {
    const language = fromEngine(args.language ?? ctx.languageCode) ?? "en";
    const { name, address, timeZone } = toStore(await this.relations.store(ctx, pickup), language);
    const { street, province, ...place } = address;
    const written = { ...place, line1: street, line2: "", province: province ?? "" };
    return { name, timeZone, address: addressLines(written, language) };
  }
}
