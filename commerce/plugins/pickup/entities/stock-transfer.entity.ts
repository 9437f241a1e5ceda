import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, OneToMany } from "typeorm";
import type { TransferReason, TransferState } from "../../../../contracts/transfers";
import { StockTransferLine } from "./stock-transfer-line.entity";

/** Pieces that one store asks another one for, until they are there. */
@Entity()
@Index(["fromStoreId", "state"])
@Index(["toStoreId", "state"])
export class StockTransfer extends VendureEntity {
  constructor(input?: DeepPartial<StockTransfer>) {
    super(input);
  }

  @EntityId()
  channelId!: ID;

  /** The store that gives pieces. */
  @EntityId()
  fromStoreId!: ID;

  /** The store that asked for them. */
  @EntityId()
  toStoreId!: ID;

  @Column({ type: "varchar", default: "requested" })
  state!: TransferState;

  @Column({ type: "varchar" })
  reason!: TransferReason;

  /** Empty until it has a label, as the number is. */
  @Column({ type: "varchar", default: "" })
  carrier!: string;

  @Column({ type: "varchar", default: "" })
  trackingCode!: string;

  /** When it ended; null before. */
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  @OneToMany(
    () => StockTransferLine,
    (line) => line.transfer,
  )
  lines!: StockTransferLine[];
}
