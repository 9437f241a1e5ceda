import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { TransferState, TransferStep } from "../../../../contracts/transfers";
import { StockTransfer } from "./stock-transfer.entity";

/** One step of a transfer. Only ever added; the database refuses anything else. */
@Entity()
export class StockTransferEvent extends VendureEntity {
  constructor(input?: DeepPartial<StockTransferEvent>) {
    super(input);
  }

  @Index()
  @ManyToOne(() => StockTransfer)
  transfer!: StockTransfer;

  @EntityId()
  transferId!: ID;

  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "varchar" })
  type!: TransferStep | "request";

  @Column({ type: "varchar" })
  to!: TransferState;

  /** Name of the administrator. */
  @Column({ type: "varchar", default: "" })
  actorName!: string;

  @Column({ type: "varchar", default: "" })
  device!: string;

  /** Chosen by the device; the same one twice is done once. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  commandId!: string;

  /** What the command said. */
  @Column({ type: "jsonb", default: {} })
  data!: object;
}
