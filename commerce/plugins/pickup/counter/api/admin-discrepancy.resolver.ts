import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, Permission, RequestContext, Transaction } from "@vendure/core";
import { managePickup } from "../../permissions";
import {
  DiscrepanciesService,
  type SettleRequest,
  type ShownDiscrepancy,
} from "../discrepancies.service";

const allowed = [managePickup.Permission, Permission.UpdateStockLocation];

interface ListArgs {
  locationCode: string;
  state: "OPEN" | "SETTLED";
  take: number;
  skip: number;
}

/** Names of kinds and states are upper case in GraphQL, as all enums are. */
const named = (item: ShownDiscrepancy) => ({
  ...item,
  kind: item.kind.replace("-", "_").toUpperCase(),
  state: item.state.toUpperCase(),
});

@Resolver()
export class AdminDiscrepancyResolver {
  constructor(private readonly discrepancies: DiscrepanciesService) {}

  @Query()
  @Allow(...allowed)
  async stockDiscrepancies(@Ctx() ctx: RequestContext, @Args() args: ListArgs) {
    const { locationCode, take, skip } = args;
    const state = args.state === "OPEN" ? "open" : "settled";
    const found = await this.discrepancies.find(ctx, locationCode, { state, take, skip });
    return { ...found, items: found.items.map(named) };
  }

  @Mutation()
  @Transaction()
  @Allow(...allowed)
  async settleStockDiscrepancy(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: SettleRequest },
  ) {
    return named(await this.discrepancies.settle(ctx, input));
  }
}
