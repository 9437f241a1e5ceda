import { Injectable } from "@nestjs/common";
import {
  ForbiddenError,
  type ID,
  idsAreEqual,
  type RequestContext,
  type StockLocation,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import {
  type TransferSide,
  type TransferStep,
  type TransferStepRule,
  takesStep,
  transferSteps,
} from "../../../../contracts/transfers";
import { StaffAccess } from "../counter/staff-access.service";
import { StockTransfer } from "../entities/stock-transfer.entity";
import { StockTransferEvent } from "../entities/stock-transfer-event.entity";
import { StockTransferLine } from "../entities/stock-transfer-line.entity";
import { transferChannel } from "../reservation/live/transfer-news";
import { saysTheSame } from "../reservation/same-command";
import { TransferConflictError } from "./transfer-conflict.error";

/** What every command carries. */
export interface CommandRequest {
  commandId: string;
  device?: string | null;
}

export interface StepRequest extends CommandRequest {
  transferId: ID;
}

/** A transfer as a person of one of its stores sees it. */
export interface Opened {
  transfer: StockTransfer;
  store: StockLocation;
}

interface Step {
  type: TransferStep;
  /** What the command says; the same id with something else is refused. */
  said: object;
}

/**
 * The one way in which a transfer changes. It runs under the transfer's lock, from a state in which
 * the step makes sense. Only people of the store that takes the step run it. It runs once per
 * command id, and is written down.
 */
@Injectable()
export class TransferCommands {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly access: StaffAccess,
  ) {}

  /**
   * The transfer, for a person of the store on one of its sides.
   * @throws ForbiddenError for anybody else, also when there is no such transfer
   */
  async open(ctx: RequestContext, id: ID, side: TransferSide): Promise<Opened> {
    const transfer = await this.connection
      .getRepository(ctx, StockTransfer)
      .findOneBy({ id, channelId: ctx.channelId });
    const storeId = side === "sender" ? transfer?.fromStoreId : transfer?.toStoreId;
    const store =
      storeId && (await this.access.stores(ctx)).find((own) => idsAreEqual(own.id, storeId));
    if (!transfer || !store) throw new ForbiddenError();
    return { transfer, store };
  }

  /**
   * Takes a step once.
   * @param change of the transfer before it is saved; it may still throw
   * @throws TransferConflictError when it does not fit any more
   */
  async run(
    ctx: RequestContext,
    request: StepRequest,
    { type, said }: Step,
    change: (tx: RequestContext, transfer: StockTransfer) => Promise<void>,
  ): Promise<Opened> {
    const { by, to }: TransferStepRule = transferSteps[type];
    const opened = await this.open(ctx, request.transferId, by);
    await this.connection.withTransaction(ctx, async (tx) => {
      const known = await this.known(tx, request);
      if (known) {
        const isSame = idsAreEqual(known.transferId, opened.transfer.id) && known.type === type;
        if (!isSame || !saysTheSame(known.data, said))
          throw new UserInputError("error.pickup-command-reused");
        return;
      }
      const transfer = await this.lock(tx, opened.transfer.id);
      if (!takesStep(type, transfer.state)) throw new TransferConflictError("transfer-state");
      await change(tx, transfer);
      if (to) transfer.state = to;
      transfer[by === "sender" ? "senderAnsweredAt" : "receiverAnsweredAt"] = new Date();
      await this.connection
        .getRepository(tx, StockTransferLine)
        .save(transfer.lines, { reload: false });
      await this.connection.getRepository(tx, StockTransfer).save(transfer, { reload: false });
      await this.write(tx, transfer, request, { type, said });
    });
    return opened;
  }

  /** What a command did before. Two sendings of it wait for each other here. */
  async known(tx: RequestContext, { commandId }: CommandRequest) {
    const events = this.connection.getRepository(tx, StockTransferEvent);
    const id = idOf(commandId);
    await events.query("SELECT pg_advisory_xact_lock(hashtext($1))", [id]);
    return events.findOneBy({ commandId: id });
  }

  /** Writes a step down. Engines tell it to the devices of both stores when it ends well. */
  async write(
    tx: RequestContext,
    transfer: StockTransfer,
    { commandId, device }: CommandRequest,
    { type, said }: { type: TransferStep | "request"; said: object },
  ): Promise<void> {
    const { name } = await this.access.person(tx);
    const events = this.connection.getRepository(tx, StockTransferEvent);
    await events.insert({
      transferId: transfer.id,
      at: new Date(),
      type,
      to: transfer.state,
      actorName: name,
      device: device?.slice(0, 100) ?? "",
      commandId: idOf(commandId),
      data: said,
    });
    for (const store of [transfer.fromStoreId, transfer.toStoreId])
      await events.query("SELECT pg_notify($1, $2)", [transferChannel, String(store)]);
  }

  private async lock(tx: RequestContext, id: ID): Promise<StockTransfer> {
    const transfer = await this.connection
      .getRepository(tx, StockTransfer)
      .createQueryBuilder("t")
      .where("t.id = :id", { id })
      .setLock("for_no_key_update")
      .getOneOrFail();
    transfer.lines = await this.connection
      .getRepository(tx, StockTransferLine)
      .find({ where: { transferId: id }, order: { id: "ASC" } });
    return transfer;
  }
}

const idOf = (commandId: string) => commandId.slice(0, 100);
