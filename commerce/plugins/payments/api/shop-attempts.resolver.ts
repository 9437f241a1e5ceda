import { Args, Mutation, Resolver } from "@nestjs/graphql";
import { ActiveOrderService, Allow, Ctx, Logger, Permission, RequestContext } from "@vendure/core";
import { AttemptKeeper } from "../attempts/attempt-keeper.service";
import { AttemptRows } from "../attempts/attempt-rows.service";
import { Beginnings, type Wish } from "../attempts/beginnings.service";
import type { NextStep, Standing } from "../attempts/shopper-port";
import type { PaymentAttempt } from "../entities/payment-attempt.entity";

/** Sends shoppers to providers, and tells them what became of it. */
@Resolver()
export class ShopAttemptsResolver {
  constructor(
    private readonly activeOrders: ActiveOrderService,
    private readonly beginnings: Beginnings,
    private readonly keeper: AttemptKeeper,
    private readonly rows: AttemptRows,
  ) {}

  // No transaction around it: the attempt is committed before the provider hears of it.
  @Mutation()
  @Allow(Permission.Owner)
  async beginPaymentAttempt(@Ctx() ctx: RequestContext, @Args() { input }: { input: Wish }) {
    const order = await this.activeOrders.getActiveOrder(ctx, undefined);
    const begun = order
      ? await this.beginnings.begin(ctx, order.id, input)
      : { why: "already-paid" };
    if ("why" in begun) return { key: null, state: "ENDED", reason: begun.why };
    const { attempt, next } = begun;
    return { ...told(attempt, undefined), next: next ? stepOf(attempt, next) : null };
  }

  // Nor around this: no lock is held while the provider is asked.
  @Mutation()
  @Allow(Permission.Public)
  async followPaymentAttempt(@Args() { key }: { key: string }) {
    const attempt = await this.rows.byKey(key);
    if (!attempt) return null;
    const standing = await this.keeper.look(attempt).catch((error: unknown) => {
      Logger.warn(`Attempt ${attempt.id} is asked for again: ${error}`, "Payments");
      return { state: "pending" } as const;
    });
    return told(await this.rows.byId(attempt.id), standing);
  }
}

function told(attempt: PaymentAttempt, standing: Standing | undefined) {
  const { key, orderCode, why: reason, returnUrl } = attempt;
  return { key, state: stateOf(attempt, standing), reason, orderCode, returnUrl };
}

const decided = { paid: "PAID", returned: "RETURNED", ended: "ENDED", closing: "ENDED" } as const;

/** What the shop has decided goes before what the provider says: it may know more by now. */
function stateOf({ state, why }: PaymentAttempt, standing: Standing | undefined) {
  if (state !== "open") return decided[state];
  // Held, and not decided: another request keeps the order.
  if (standing?.state === "pending" || standing?.state === "held") return "PENDING";
  return why === null ? "OPEN" : "DECLINED";
}

function stepOf({ provider }: PaymentAttempt, next: NextStep) {
  if (next.kind === "redirect") return { provider, redirectTo: next.url };
  const { script, publicKey, clientSecret } = next;
  return { provider, script, publicKey, clientSecret };
}
