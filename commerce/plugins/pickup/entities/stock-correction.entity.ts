import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** Who corrected a store's stock, by how much and why. Only ever added. */
@Entity()
@Index(["storeId", "at"])
export class StockCorrection extends VendureEntity {
  constructor(input?: DeepPartial<StockCorrection>) {
    super(input);
  }

  @EntityId()
  storeId!: ID;

  @EntityId()
  variantId!: ID;

  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "int" })
  change!: number;

  /** What was counted, and when, if it was a count. */
  @Column({ type: "int", nullable: true })
  counted!: number | null;

  @Column({ type: "timestamptz", nullable: true })
  countedAt!: Date | null;

  /** What was on hand afterwards. */
  @Column({ type: "int" })
  onHand!: number;

  @Column({ type: "varchar" })
  reason!: string;

  @Column({ type: "varchar", default: "" })
  actorName!: string;

  @Column({ type: "varchar", default: "" })
  device!: string;

  /** Chosen by the device; the same one twice is done once. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  commandId!: string;
}
