import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Administrator, Ctx, RequestContext, TransactionalConnection } from "@vendure/core";
import { joinName } from "../../../../../contracts/names/person-name";
import { Pickup } from "../../entities/pickup.entity";
import { PickupEvent } from "../../entities/pickup-event.entity";
import { DuesService } from "../../reservation/dues.service";
import { PickupRelations } from "../../reservation/pickup-relations.service";
import { BoardService } from "../board.service";

/** Fields of a pickup that staff see. */
@Resolver("Pickup")
export class AdminPickupResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly relations: PickupRelations,
    private readonly board: BoardService,
    private readonly dues: DuesService,
  ) {}

  @ResolveField()
  async storeCode(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return (await this.relations.store(ctx, pickup)).customFields.code ?? "";
  }

  @ResolveField()
  overdue(@Parent() pickup: Pickup) {
    const waiting = pickup.state === "placed" || pickup.state === "picking";
    return waiting && +pickup.slotStart < Date.now();
  }

  @ResolveField()
  async picker(@Ctx() ctx: RequestContext, @Parent() { pickerId }: Pickup) {
    if (!pickerId) return null;
    const person = await this.connection
      .getRepository(ctx, Administrator)
      .findOneBy({ id: pickerId });
    return person ? joinName(person) : null;
  }

  @ResolveField()
  amountDue(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return this.dues.ofOne(ctx, pickup.id);
  }

  @ResolveField()
  async currencyCode(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return (await this.relations.order(ctx, pickup)).currencyCode;
  }

  @ResolveField()
  async row(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return (await this.board.rows(ctx, pickup.storeId, [Number(pickup.id)]))[0];
  }

  @ResolveField()
  history(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return this.connection
      .getRepository(ctx, PickupEvent)
      .find({ where: { pickupId: pickup.id }, order: { id: "ASC" } });
  }
}
