import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";

/** An article of a transfer. What is packed and not received is in transit, or missing at its end. */
@Entity()
@Index(["transferId", "variantId"], { unique: true })
@Index(["variantId"])
export class StockTransferLine extends VendureEntity {
  constructor(input?: DeepPartial<StockTransferLine>) {
    super(input);
  }

  /** A StockTransfer. Its file imports this one, so its class is named as text. */
  @ManyToOne("StockTransfer", "lines", { onDelete: "CASCADE" })
  transfer!: VendureEntity;

  @EntityId()
  transferId!: ID;

  @EntityId()
  variantId!: ID;

  @Column({ type: "int" })
  asked!: number;

  /** Pieces in the box: off the sender's stock. */
  @Column({ type: "int", default: 0 })
  packed!: number;

  /** What the receiver counted; null before. */
  @Column({ type: "int", nullable: true })
  received!: number | null;
}
