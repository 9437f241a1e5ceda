import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** What the shop floor said of a variant's stock at a location. */
@Entity()
@Index(["source", "eventId"], { unique: true })
@Index(["variantId", "locationId", "at"])
export class StockEvent extends VendureEntity {
  constructor(input?: DeepPartial<StockEvent>) {
    super(input);
  }

  @Column({ type: "varchar" })
  source!: string;

  @Column({ type: "varchar" })
  eventId!: string;

  @EntityId()
  variantId!: ID;

  @EntityId()
  locationId!: ID;

  @Column({ type: "varchar" })
  type!: "count" | "delta";

  @Column({ type: "int" })
  quantity!: number;

  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "int" })
  sequence!: number;

  /** The adjustment in the engine's ledger, if it changed anything. */
  @EntityId({ nullable: true })
  movementId!: ID | null;
}
