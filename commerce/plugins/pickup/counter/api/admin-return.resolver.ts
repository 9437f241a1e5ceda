import { Args, Mutation, Query, Resolver } from "@nestjs/graphql";
import { Allow, Ctx, RequestContext } from "@vendure/core";
import { type CodeOf, reasonOf } from "../../../../../contracts/pickup/conflicts";
import { type ReturnGrade, returnGrades } from "../../../../../contracts/returns/grades";
import { managePickup } from "../../permissions";
import type { DeskRequest, GradedBack, OrderBack, PiecesBack } from "../desk/desk-requests";
import { ReturnableOrders } from "../desk/returnable-orders.service";
import { ReturnsDesk } from "../desk/returns-desk.service";
import { StaffAccess } from "../staff-access.service";

type GradedInput = Omit<GradedBack, "grade"> & { grade: CodeOf<ReturnGrade> };

interface TakeInput extends Omit<DeskRequest, "orders"> {
  orders: (Omit<OrderBack, "pieces"> & { pieces: GradedInput[] })[];
}

/** The returns desk. */
@Resolver()
export class AdminReturnResolver {
  constructor(
    private readonly access: StaffAccess,
    private readonly orders: ReturnableOrders,
    private readonly desk: ReturnsDesk,
  ) {}

  @Query()
  @Allow(managePickup.Permission)
  async returnableOrders(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; search: string },
  ) {
    await this.access.store(ctx, args.storeCode);
    return this.orders.find(ctx, args.search);
  }

  @Query()
  @Allow(managePickup.Permission)
  returnPreview(
    @Ctx() ctx: RequestContext,
    @Args() args: { storeCode: string; pieces: PiecesBack[] },
  ) {
    return this.desk.preview(ctx, args.storeCode, args.pieces);
  }

  @Mutation()
  @Allow(managePickup.Permission)
  takeGoodsBack(@Ctx() ctx: RequestContext, @Args() { input }: { input: TakeInput }) {
    const orders = input.orders.map((order) => ({
      ...order,
      pieces: order.pieces.map((piece) => ({ ...piece, grade: gradeOf(piece.grade) })),
    }));
    return this.desk.take(ctx, { ...input, orders });
  }
}

function gradeOf(code: CodeOf<ReturnGrade>): ReturnGrade {
  const grade = reasonOf(returnGrades, code);
  if (!grade) throw new Error(`No grade ${code}`);
  return grade;
}
