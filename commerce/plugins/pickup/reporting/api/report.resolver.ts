import { Args, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import { managePickup } from "../../permissions";
import { AreaReport } from "../area-report.service";
import { StoreReport } from "../store-report.service";

/** A store's figures and its record, for those who manage it. */
@Resolver()
export class ReportResolver {
  constructor(
    private readonly report: StoreReport,
    private readonly area: AreaReport,
  ) {}

  @Query()
  @Allow(managePickup.Permission)
  storeDay(@Ctx() ctx: RequestContext, @Args() args: { storeCode: string; date: string }) {
    return this.report.day(ctx, args.storeCode, args.date);
  }

  @Query()
  @Allow(managePickup.Permission)
  storeAudit(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; from: string; to: string },
  ) {
    return this.report.audit(ctx, args.storeCode, args.from, args.to);
  }

  @Query()
  @Allow(managePickup.Permission)
  areaNow(@Ctx() ctx: RequestContext) {
    return this.area.now(ctx);
  }

  @Query()
  @Allow(managePickup.Permission)
  areaFigures(
    @Ctx() ctx: RequestContext,
    @Args() args: { date: string; storeCode?: string | null },
  ) {
    return this.area.figures(ctx, args.date, args.storeCode);
  }
}
