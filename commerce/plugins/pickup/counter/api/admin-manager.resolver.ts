import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import { tidyOrderCode } from "../../../../../contracts/order-number";
import { Pickup } from "../../entities/pickup.entity";
import { managePickup } from "../../permissions";
import { type CorrectionRequest, CorrectionService } from "../correction.service";
import { type ReturnRequest, ReturnsService } from "../returns.service";
import { StaffAccess } from "../staff-access.service";

/** What managers do besides: the returns desk and corrections of stock. */
@Resolver()
export class AdminManagerResolver {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly returns: ReturnsService,
    private readonly corrections: CorrectionService,
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
        order: { code: tidyOrderCode(args.orderCode) },
      },
      relations: { store: true },
    });
  }

  @Mutation()
  @Allow(managePickup.Permission)
  returnPickup(@Ctx() ctx: RequestContext, @Args() args: { input: ReturnRequest }) {
    return this.returns.take(ctx, args.input);
  }

  @Mutation()
  @Allow(managePickup.Permission)
  correctStoreStock(@Ctx() ctx: RequestContext, @Args() args: { input: CorrectionRequest }) {
    return this.corrections.correct(ctx, args.input);
  }
}
