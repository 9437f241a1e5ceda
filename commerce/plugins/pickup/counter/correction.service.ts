import { Injectable } from "@nestjs/common";
import {
  EntityNotFoundError,
  type ID,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { StockLedger } from "../../../contracts/stock-ledger";
import { StockCorrection } from "../entities/stock-correction.entity";
import { StockConflictError } from "../reservation/conflict-errors";
import { StoreStock } from "../reservation/store-stock.service";
import { ArticleService, type StoreArticle } from "./article.service";
import { momentOfCount } from "./moment";
import { StaffAccess } from "./staff-access.service";

export interface CorrectionRequest {
  storeCode: string;
  variantId: ID;
  /** How many lie in the store, what is set aside for orders included. */
  counted?: number | null;
  /** Or how many came or went. */
  change?: number | null;
  reason: string;
  commandId: string;
  device?: string | null;
  /** How long ago it was counted, in ms, by the device's own clock. */
  ageMs?: number | null;
}

const mostPieces = 1_000_000;

/** What managers say of a store's stock, with a reason. */
@Injectable()
export class CorrectionService {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly articles: ArticleService,
    private readonly stock: StoreStock,
    private readonly ledger: StockLedger,
  ) {}

  /**
   * Brings stock on hand to what was counted at a moment and what moved since. For a change, it
   * adds what came or went. It writes down who did it.
   * @throws StockConflictError when less than nothing would be left, or the count is too old
   */
  async correct(ctx: RequestContext, request: CorrectionRequest): Promise<StoreArticle> {
    const { storeCode, variantId, device } = request;
    const store = await this.access.store(ctx, storeCode);
    const { name } = await this.access.person(ctx);
    const commandId = request.commandId.slice(0, 100);
    const article = async (tx: RequestContext) => {
      const [found] = await this.articles.of(tx, store, [variantId]);
      if (!found) throw new EntityNotFoundError("ProductVariant", variantId);
      return found;
    };
    await this.connection.withTransaction(ctx, async (tx) => {
      const corrections = this.connection.getRepository(tx, StockCorrection);
      // Two sendings of a command wait for each other here, and the second finds the first.
      await corrections.query("SELECT pg_advisory_xact_lock(hashtext($1))", [commandId]);
      const known = await corrections.findOneBy({ commandId });
      if (known && !isSame(known, store.id, request))
        throw new UserInputError("error.pickup-command-reused");
      if (known) return;
      await article(tx);
      const done = await this.apply(tx, store.id, { ...request, commandId }, name);
      await corrections.insert({
        ...done,
        storeId: store.id,
        variantId,
        at: new Date(),
        onHand: (await article(tx)).onHand,
        reason: request.reason.slice(0, 200),
        actorName: name,
        device: device?.slice(0, 100) ?? "",
        commandId,
      });
    });
    return article(ctx);
  }

  private async apply(tx: RequestContext, storeId: ID, request: CorrectionRequest, name: string) {
    const { variantId, counted, change } = request;
    const isCount = typeof counted === "number";
    if (isCount === (typeof change === "number")) throw new UserInputError("error.pickup-count");
    if (isCount) return this.count(tx, storeId, counted, request, name);
    if (!(await this.stock.change(tx, variantId, storeId, change ?? 0)))
      throw new StockConflictError("too-few");
    return { change: change ?? 0 };
  }

  private async count(
    tx: RequestContext,
    locationId: ID,
    counted: number,
    request: CorrectionRequest,
    name: string,
  ) {
    if (counted < 0 || counted > mostPieces) throw new UserInputError("error.pickup-count");
    const { variantId, commandId, reason } = request;
    const moment = momentOfCount(request);
    const [taken] = await this.ledger.take(tx, [
      {
        source: "staff",
        id: commandId,
        type: "count",
        quantity: counted,
        variantId,
        locationId,
        explained: { reason: reason.slice(0, 200), by: name || "staff" },
        ...moment,
      },
    ]);
    const countedAt = new Date(Date.now() - moment.ageMs);
    return { counted, countedAt, change: taken?.adjustment?.quantity ?? 0 };
  }
}

/** Whether a command that is sent again says what it said. */
function isSame(
  known: StockCorrection,
  storeId: ID,
  { variantId, counted, change, reason }: CorrectionRequest,
): boolean {
  const isSamePlace =
    String(known.storeId) === String(storeId) && String(known.variantId) === String(variantId);
  const isSameWord = known.reason === reason.slice(0, 200);
  const isSameCount = known.counted === null ? known.change === change : known.counted === counted;
  return isSamePlace && isSameWord && isSameCount;
}
