import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { type RequestContext, RequestContextService, TransactionalConnection } from "@vendure/core";
import { OpenCodes, PurchaseLog } from "../../contracts/till-purchases";
import type { Caller } from "../../sources/caller";
import { idIn, issuesOf, mostAhead } from "../../sources/signed-body";
import { type Purchase, type PurchaseResult, purchaseSchema } from "./purchase";

type Status = PurchaseResult["status"];

/** Tells the log of events what a shopper who showed their code has bought at a till. */
@Injectable()
export class TillPurchasesService {
  constructor(
    private readonly modules: ModuleRef,
    private readonly connection: TransactionalConnection,
    private readonly contexts: RequestContextService,
  ) {}

  /** Takes what may be taken, each with an answer of its own. */
  async take(caller: Caller, purchases: readonly unknown[]): Promise<PurchaseResult[]> {
    const ctx = await this.contexts.create({ apiType: "admin" });
    return Promise.all(
      purchases.map(async (said) => {
        const { data: purchase, error } = purchaseSchema.safeParse(said);
        if (error) return { id: idIn(said), status: "malformed", issues: issuesOf(error) };
        return { id: purchase.id, status: await this.keep(ctx, caller, purchase) };
      }),
    );
  }

  private async keep(ctx: RequestContext, caller: Caller, purchase: Purchase): Promise<Status> {
    const { id, location, code, skus } = purchase;
    if (!caller.mayWrite(location)) return "not-allowed";
    const at = Date.parse(purchase.at);
    if (at > Date.now() + mostAhead) return "future";
    const shopper = await this.modules.get(OpenCodes, { strict: false }).whose(ctx, code);
    if (!shopper) return "unknown-code";
    const { subject, market, openedAt } = shopper;
    if (!(await this.isPlace(location))) return "unknown-location";
    const productIds = await this.productsOf(skus);
    if (productIds.length === 0) return "unknown-sku";
    const kept = await this.modules.get(PurchaseLog, { strict: false }).keep({
      ...{ subject, market, store: location, productIds },
      // Nothing was bought by a code before there was one, whatever the till's clock says.
      at: new Date(Math.min(Date.now(), Math.max(at, openedAt.getTime()))),
      key: `till ${caller.source} ${id}`,
    });
    return kept;
  }

  private async isPlace(code: string): Promise<boolean> {
    const found: unknown[] = await this.connection.rawConnection.query(
      `SELECT 1 FROM stock_location WHERE "customFieldsCode" = $1 LIMIT 1`,
      [code],
    );
    return found.length > 0;
  }

  private async productsOf(skus: readonly string[]): Promise<number[]> {
    const rows: { productId: number }[] = await this.connection.rawConnection.query(
      `SELECT DISTINCT "productId" FROM product_variant WHERE sku = ANY($1) AND "deletedAt" IS NULL`,
      [skus],
    );
    return rows.map(({ productId }) => productId);
  }
}
