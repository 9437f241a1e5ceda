import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import { managePickup } from "../../permissions";
import { type CorrectionRequest, CorrectionService } from "../correction.service";
import { type ReturnRequest, ReturnsService } from "../returns.service";

/** What managers do besides: returns of one pickup and corrections of stock. */
@Resolver()
export class AdminManagerResolver {
  constructor(
    private readonly returns: ReturnsService,
    private readonly corrections: CorrectionService,
  ) {}

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
