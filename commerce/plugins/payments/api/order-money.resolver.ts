import { Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { Ctx, Order, Payment, RequestContext, TransactionalConnection } from "@vendure/core";
import { paymentIn, refundIn } from "../../../database/states-sql";

type Sums = Record<"reserved" | "taken" | "releasing" | "returning" | "returned", number>;

/** What of an order's money is where, down to what is still under way. */
@Resolver("Order")
export class OrderMoneyResolver {
  constructor(private readonly connection: TransactionalConnection) {}

  @ResolveField()
  async money(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<Sums> {
    const [row]: Record<keyof Sums, string>[] = await this.connection
      .getRepository(ctx, Payment)
      .query(
        `SELECT
           COALESCE(SUM(p.amount) FILTER (WHERE p.state ${paymentIn("Authorized")} AND v.id IS NULL), 0) AS reserved,
           COALESCE(SUM(p.amount) FILTER (WHERE p.state ${paymentIn("Authorized")} AND v.id IS NOT NULL), 0)
             AS releasing,
           COALESCE(SUM(p.amount) FILTER (WHERE p.state ${paymentIn("Settled")}), 0) AS taken,
           COALESCE(SUM(r.pending), 0) AS returning,
           COALESCE(SUM(r.settled), 0) AS returned
         FROM payment p
         LEFT JOIN payment_operation v ON v."paymentId" = p.id AND v.kind = 'void'
         LEFT JOIN LATERAL (SELECT SUM(total) FILTER (WHERE state ${refundIn("Pending")}) AS pending,
             SUM(total) FILTER (WHERE state ${refundIn("Settled")}) AS settled
           FROM refund WHERE "paymentId" = p.id) r ON true
         WHERE p."orderId" = $1`,
        [order.id],
      );
    const amount = (name: keyof Sums) => Number(row?.[name] ?? 0);
    return {
      reserved: amount("reserved"),
      taken: amount("taken"),
      releasing: amount("releasing"),
      returning: amount("returning"),
      returned: amount("returned"),
    };
  }
}
