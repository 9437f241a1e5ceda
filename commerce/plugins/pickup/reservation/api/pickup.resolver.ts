import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, RequestContext } from "@vendure/core";
import { Pickup } from "../../entities/pickup.entity";
import { PickupLinesService } from "../pickup-lines.service";
import { PickupRelations } from "../pickup-relations.service";

/** Fields that both APIs show of a pickup. */
@Resolver("Pickup")
export class PickupResolver {
  constructor(
    private readonly relations: PickupRelations,
    private readonly shown: PickupLinesService,
  ) {}

  @ResolveField()
  async orderCode(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return (await this.relations.order(ctx, pickup)).code;
  }

  @ResolveField()
  slot(@Parent() pickup: Pickup) {
    return { start: pickup.slotStart, end: pickup.slotEnd };
  }

  @ResolveField()
  collector(@Parent() pickup: Pickup) {
    return { name: pickup.collectorName, phone: pickup.collectorPhone };
  }

  @ResolveField()
  lines(@Ctx() ctx: RequestContext, @Parent() pickup: Pickup) {
    return this.shown.shown(ctx, pickup.id);
  }
}
