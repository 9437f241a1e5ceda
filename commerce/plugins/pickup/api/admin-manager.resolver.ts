import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import {
  Allow,
  Ctx,
  type ID,
  Logger,
  RequestContext,
  Transaction,
  TransactionalConnection,
} from "@vendure/core";
import { In } from "typeorm";
import { Pickup } from "../entities/pickup.entity";
import { managePickup } from "../permissions";
import { type ReturnRequest, ReturnsService } from "../services/returns.service";
import { StaffAccess } from "../services/staff-access.service";
import { StoreStock } from "../services/store-stock.service";

/** What managers do besides: the returns desk and corrections of stock. */
@Resolver()
export class AdminManagerResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly returns: ReturnsService,
    private readonly stock: StoreStock,
  ) {}

  @Query()
  @Allow(managePickup.Permission)
  async pickupsForReturn(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; orderCode: string },
  ) {
    await this.access.store(ctx, args.storeCode);
    return this.connection.getRepository(ctx, Pickup).find({
      where: {
        channelId: ctx.channelId,
        state: In(["collected", "returned"]),
        order: { code: args.orderCode.trim().toUpperCase() },
      },
      relations: { store: true },
    });
  }

  @Mutation()
  @Allow(managePickup.Permission)
  returnPickup(@Ctx() ctx: RequestContext, @Args() args: { input: ReturnRequest }) {
    return this.returns.take(ctx, args.input);
  }

  @Transaction()
  @Mutation()
  @Allow(managePickup.Permission)
  async correctStoreStock(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; variantId: ID; change: number; reason: string },
  ) {
    const store = await this.access.store(ctx, args.storeCode);
    const { name } = await this.access.person(ctx);
    Logger.info(`${name} corrects ${JSON.stringify(args)}`, "Pickup");
    return this.stock.change(ctx, args.variantId, store.id, args.change);
  }
}
