import { Injectable } from "@nestjs/common";
import {
  EntityNotFoundError,
  type ID,
  idsAreEqual,
  type RequestContext,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import {
  mostTransferred,
  type TransferReason,
  takesStep,
  transferSteps,
} from "../../../../contracts/transfers";
import { Carrier } from "../../../contracts/carrier";
import { ArticleService } from "../counter/article.service";
import { StaffAccess } from "../counter/staff-access.service";
import { StockTransfer } from "../entities/stock-transfer.entity";
import { StockTransferLine } from "../entities/stock-transfer-line.entity";
import { StoreDirectory } from "../promise/store-directory.service";
import { saysTheSame } from "../reservation/same-command";
import {
  type CommandRequest,
  type Opened,
  type StepRequest,
  TransferCommands,
} from "./transfer-commands.service";
import { TransferConflictError } from "./transfer-conflict.error";
import { TransferStock } from "./transfer-stock.service";

export interface AskRequest extends CommandRequest {
  fromStoreCode: string;
  toStoreCode: string;
  reason: TransferReason;
  lines: { variantId: ID; quantity: number }[];
}

/** A label's text may be long; a carrier's number is not. */
const longest = 80;

const mostLines = 100;

/** Stock on its way from one store to another: asked for, packed, sent and counted. */
@Injectable()
export class Transfers {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
    private readonly directory: StoreDirectory,
    private readonly articles: ArticleService,
    private readonly carrier: Carrier,
    private readonly commands: TransferCommands,
    private readonly stock: TransferStock,
  ) {}

  /** A manager of the receiver asks another store of the market. Nothing is set aside by it. */
  async ask(ctx: RequestContext, request: AskRequest): Promise<Opened> {
    const store = await this.access.store(ctx, request.toStoreCode);
    const { fromStoreCode, toStoreCode, reason, lines } = request;
    const said = {
      ...{ fromStoreCode, toStoreCode, reason },
      lines: lines.map(({ variantId, quantity }) => ({ variantId: String(variantId), quantity })),
    };
    const [sender] = await this.directory.find(ctx, { codes: [fromStoreCode], take: 1 });
    if (!sender || idsAreEqual(sender.location.id, store.id))
      throw new EntityNotFoundError("StockLocation", fromStoreCode);
    await this.check(ctx, store, lines);
    const transfer = await this.connection.withTransaction(ctx, async (tx) => {
      const known = await this.commands.known(tx, request);
      const transfers = this.connection.getRepository(tx, StockTransfer);
      if (known) {
        if (known.type !== "request" || !saysTheSame(known.data, said))
          throw new UserInputError("error.pickup-command-reused");
        return transfers.findOneByOrFail({ id: known.transferId });
      }
      const asked = await transfers.save(
        new StockTransfer({
          channelId: tx.channelId,
          fromStoreId: sender.location.id,
          toStoreId: store.id,
          state: "requested",
          reason,
        }),
      );
      await this.connection.getRepository(tx, StockTransferLine).insert(
        lines.map(({ variantId, quantity }) => ({
          transferId: asked.id,
          variantId,
          asked: quantity,
        })),
      );
      await this.commands.write(tx, asked, request, { type: "request", said });
      return asked;
    });
    return { transfer, store };
  }

  /** Puts pieces of a line into the box, or takes some out again when negative. */
  pack(
    ctx: RequestContext,
    request: StepRequest & { lineId: ID; pieces: number },
  ): Promise<Opened> {
    const { pieces, commandId } = request;
    const said = { lineId: String(request.lineId), pieces };
    return this.commands.run(ctx, request, { type: "pack", said }, async (tx, transfer) => {
      const line = transfer.lines.find(({ id }) => idsAreEqual(id, request.lineId));
      const packed = (line?.packed ?? 0) + pieces;
      if (!line || pieces === 0 || packed < 0 || packed > line.asked)
        throw new TransferConflictError("transfer-pieces");
      const done = await this.stock.pack(tx, transfer, line, { quantity: pieces, commandId });
      if (!done) throw new TransferConflictError("transfer-not-free");
      line.packed = packed;
    });
  }

  /** Closes the box with what is in it, which may be fewer than were asked for. */
  close(ctx: RequestContext, request: StepRequest): Promise<Opened> {
    return this.commands.run(ctx, request, { type: "close", said: {} }, async (_tx, { lines }) => {
      if (lines.every(({ packed }) => packed === 0))
        throw new TransferConflictError("transfer-pieces");
    });
  }

  /** Says who carries it and under which number; again, until it has left. */
  async label(
    ctx: RequestContext,
    request: StepRequest & { carrier: string; trackingCode: string },
  ): Promise<Opened> {
    const said = {
      carrier: request.carrier.trim().slice(0, longest),
      trackingCode: request.trackingCode.trim().slice(0, longest),
    };
    const { transfer, store } = await this.commands.open(
      ctx,
      request.transferId,
      transferSteps.label.by,
    );
    // Asked before the transaction: a slow carrier holds no lock.
    const booked = takesStep("label", transfer.state)
      ? await this.carrier.label({
          id: `T${transfer.id}`,
          orderCode: "TRANSFER",
          storeCode: store.customFields.code ?? "",
          ...said,
        })
      : said;
    return this.commands.run(ctx, request, { type: "label", said }, async (_tx, labelled) => {
      Object.assign(labelled, booked);
    });
  }

  /** The carrier takes the box. */
  send(ctx: RequestContext, request: StepRequest & { code?: string | null }): Promise<Opened> {
    const code = request.code?.trim().slice(0, longest) ?? null;
    return this.commands.run(
      ctx,
      request,
      { type: "send", said: { code } },
      async (tx, transfer) => {
        const { trackingCode } = transfer;
        const isOther = code && code.toUpperCase() !== trackingCode.toUpperCase();
        if (!trackingCode || isOther) throw new TransferConflictError("transfer-label");
        await this.stock.leave(tx, transfer);
        transfer.sentAt = new Date();
      },
    );
  }

  /** Counts what came out of the box: each article that was packed, and no other line. */
  receive(
    ctx: RequestContext,
    request: StepRequest & { lines: { lineId: ID; pieces: number }[] },
  ): Promise<Opened> {
    const counted = request.lines.map(({ lineId, pieces }) => ({ lineId: String(lineId), pieces }));
    return this.commands.run(
      ctx,
      request,
      { type: "receive", said: { lines: counted } },
      async (tx, transfer) => {
        const of = new Map(counted.map(({ lineId, pieces }) => [lineId, pieces]));
        const isWhole =
          of.size === counted.length &&
          transfer.lines.every(({ id, packed }) => packed === 0 || of.has(String(id))) &&
          [...of.keys()].every((id) => transfer.lines.some((line) => String(line.id) === id));
        if (!isWhole || counted.some(({ pieces }) => pieces < 0 || pieces > mostTransferred))
          throw new TransferConflictError("transfer-pieces");
        for (const line of transfer.lines) line.received = of.get(String(line.id)) ?? 0;
        transfer.endedAt = new Date();
        await this.stock.arrive(tx, transfer);
      },
    );
  }

  /** The sender does not send it. What is packed is for sale again once it is put back. */
  decline(ctx: RequestContext, request: StepRequest & { reason: string }): Promise<Opened> {
    return this.callOff(ctx, request, "decline", { reason: request.reason.slice(0, 200) });
  }

  /** The receiver needs it no more. */
  cancel(ctx: RequestContext, request: StepRequest): Promise<Opened> {
    return this.callOff(ctx, request, "cancel", {});
  }

  private callOff(
    ctx: RequestContext,
    request: StepRequest,
    type: "decline" | "cancel",
    said: object,
  ): Promise<Opened> {
    return this.commands.run(ctx, request, { type, said }, async (_tx, transfer) => {
      endIfEmpty(transfer);
    });
  }

  /**
   * Pieces of a box that was called off lie at their place again: from then on they are for sale.
   * @throws TransferConflictError unless it is all that the box has of them
   */
  shelve(
    ctx: RequestContext,
    request: StepRequest & { lineId: ID; pieces: number },
  ): Promise<Opened> {
    const { pieces, commandId } = request;
    const said = { lineId: String(request.lineId), pieces };
    return this.commands.run(ctx, request, { type: "shelve", said }, async (tx, transfer) => {
      const line = transfer.lines.find(({ id }) => idsAreEqual(id, request.lineId));
      if (!line || pieces === 0 || line.packed !== pieces)
        throw new TransferConflictError("transfer-pieces");
      await this.stock.pack(tx, transfer, line, { quantity: -pieces, commandId });
      line.packed = 0;
      endIfEmpty(transfer);
    });
  }

  private async check(ctx: RequestContext, store: Opened["store"], lines: AskRequest["lines"]) {
    const ids = lines.map(({ variantId }) => variantId);
    const isOdd =
      lines.length === 0 ||
      lines.length > mostLines ||
      new Set(ids.map(String)).size !== lines.length ||
      lines.some(({ quantity }) => quantity < 1 || quantity > mostTransferred);
    if (isOdd) throw new TransferConflictError("transfer-pieces");
    const known = await this.articles.of(ctx, store, ids);
    const gone = ids.find((id) => !known.some((one) => idsAreEqual(one.variantId, id)));
    if (gone !== undefined) throw new EntityNotFoundError("ProductVariant", gone);
  }
}

/** A transfer that was called off is open as long as pieces lie in its box. */
function endIfEmpty(transfer: StockTransfer): void {
  if (transfer.lines.every(({ packed }) => packed === 0)) transfer.endedAt = new Date();
}
