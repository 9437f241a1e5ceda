import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, OneToMany } from "typeorm";
import type { TransferReason, TransferState } from "../../../../contracts/transfers";
import { StockTransferLine } from "./stock-transfer-line.entity";

/** Pieces that one store asks another one for, until they are there. */
@Entity()
@Index(["fromStoreId", "state"])
@Index(["toStoreId", "state"])
// What is open is looked for every second, and is little of all there ever was.
@Index(["id"], { where: `"endedAt" IS NULL` })
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

  /** When the carrier took it; null before. */
  @Column({ type: "timestamptz", nullable: true })
  sentAt!: Date | null;

  /** When a person of the sender last opened it or took a step. */
  @Column({ type: "timestamptz", nullable: true })
  senderAnsweredAt!: Date | null;

  /** When a person of the receiver did. */
  @Column({ type: "timestamptz", nullable: true })
  receiverAnsweredAt!: Date | null;

  /** When it ended; null before. */
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  @OneToMany(
    () => StockTransferLine,
    (line) => line.transfer,
  )
  lines!: StockTransferLine[];
}
