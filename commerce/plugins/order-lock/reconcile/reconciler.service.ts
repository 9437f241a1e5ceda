import { Injectable } from "@nestjs/common";
import {
  type ID,
  LanguageCode,
  Logger,
  Order,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from "@vendure/core";
import { withCurrency } from "../../../contracts/currency-context";
import type { OrderInvariant } from "../../../contracts/order-invariants";
import { RowOrderLock } from "../row-order-lock";
import { FindingsService } from "./findings.service";
import { type IdRange, InvariantList } from "./invariant-list";

/** Orders looked at in each run: the newest, in which nearly all happens, and a part of the rest. */
const newest = 5_000;
const sweep = 5_000;

const context = "Reconcile";

/**
 * Looks for orders that break an invariant; the locks should prevent all of them. Repairs an order
 * where that is safe, and reports every other one once. The cost of a run does not grow with the
 * number of orders: the older ones take turns.
 */
@Injectable()
export class Reconciler {
  private swept = 0;

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly contexts: RequestContextService,
    private readonly locks: RowOrderLock,
    private readonly invariants: InvariantList,
    private readonly findings: FindingsService,
  ) {}

  /** Does one run. Returns how many orders were broken and how many of them are repaired. */
  async run(): Promise<{ broken: number; repaired: number }> {
    const ranges = await this.ranges();
    const sum = { broken: 0, repaired: 0 };
    for (const invariant of this.invariants.all) {
      const broken = await this.invariants.broken(invariant, ranges);
      if (broken.length < 100) await this.findings.endAllBut(invariant.name, broken);
      for (const id of broken) {
        const end = await this.look(invariant, id).catch((error: unknown) => {
          Logger.error(`Order ${id}, ${invariant.name}: not repaired: ${error}`, context);
          return "broken" as const;
        });
        if (end !== "right") sum.broken++;
        if (end === "repaired") sum.repaired++;
      }
    }
    return sum;
  }

  private async ranges(): Promise<IdRange[]> {
    const [row]: { last: number | null }[] = await this.connection.rawConnection.query(
      `SELECT MAX(id) AS last FROM "order"`,
    );
    const last = row?.last ?? 0;
    const recent = Math.max(0, last - newest);
    if (this.swept >= recent) this.swept = 0;
    const turn = { after: this.swept, to: Math.min(recent, this.swept + sweep) };
    this.swept = turn.to;
    return [turn, { after: recent, to: last }];
  }

  /** Looks again under the lock. An order that a request has is looked at in the next run. */
  private async look(invariant: OrderInvariant, id: ID): Promise<"right" | "broken" | "repaired"> {
    const order = await this.connection.rawConnection
      .getRepository(Order)
      .findOneOrFail({ where: { id }, relations: { channels: true } });
    const ctx = await this.contextOf(order);
    // By itself, so that it is known also when the repair fails.
    const isBroken = await this.connection.withTransaction(ctx, async (tx) => {
      const locked = await this.locks.holdIfFree(tx, id);
      return locked !== undefined && this.invariants.isBroken(tx, invariant, id);
    });
    if (!isBroken) return "right";
    if (await this.findings.open(id, invariant.name))
      Logger.error(`Order ${order.code} breaks ${invariant.name}`, context);
    if (!(await this.repair(ctx, order, invariant))) return "broken";
    await this.findings.end(id, invariant.name, true);
    Logger.warn(`Order ${order.code} is repaired: ${invariant.name}`, context);
    return "repaired";
  }

  private repair(ctx: RequestContext, order: Order, invariant: OrderInvariant): Promise<boolean> {
    if (!invariant.repair) return Promise.resolve(false);
    return withCurrency(order.currencyCode, () =>
      this.connection.withTransaction(ctx, async (tx) => {
        if (!(await this.locks.holdIfFree(tx, order.id))) return false;
        if (!(await this.invariants.isBroken(tx, invariant, order.id))) return true;
        const repaired = await invariant.repair?.(tx, order.id);
        return repaired === true && !(await this.invariants.isBroken(tx, invariant, order.id));
      }),
    );
  }

  private contextOf({ channels }: Order): Promise<RequestContext> {
    const channel = channels.find(({ code }) => code !== "__default_channel__") ?? channels[0];
    return this.contexts.create({
      apiType: "admin",
      languageCode: LanguageCode.en,
      ...(channel && { channelOrToken: channel.token }),
    });
  }
}
