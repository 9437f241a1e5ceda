import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type { StockNewsType } from "../../../contracts/stock-ledger";

/**
 * A line of a variant's book at a location. It is news, a balance brought forward, or that news of
 * a source was taken back (`withdrawal`).
 */
@Entity()
@Index(["source", "eventId"], { unique: true })
@Index(["variantId", "locationId", "at"])
// Substitutes are rare, and asked for from the book's first day on.
@Index(["variantId", "locationId"], { where: `type IN ('bag', 'unbag')` })
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
  type!: StockNewsType | "balance" | "withdrawal";

  @Column({ type: "int" })
  quantity!: number;

  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "int" })
  sequence!: number;

  /** Of a short: what was set aside for orders when it was noted. */
  @Column({ type: "int", default: 0 })
  allocated!: number;

  /** Whether a balance contains it. */
  @Column({ type: "boolean", default: false })
  carried!: boolean;

  /** Whether its source has taken it back. */
  @Column({ type: "boolean", default: false })
  withdrawn!: boolean;

  /** The adjustment in the engine's ledger, if it changed anything. */
  @Index()
  @EntityId({ nullable: true })
  movementId!: ID | null;
}
