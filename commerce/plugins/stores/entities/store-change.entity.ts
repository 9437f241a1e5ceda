import { type DeepPartial, EntityId, type ID, StockLocation, VendureEntity } from "@vendure/core";
import { Column, Entity, ManyToOne, Unique } from "typeorm";

/** One change of a store or depot by someone. Rows are only added. */
@Entity()
@Unique(["stockLocationId", "number"])
export class StoreChange extends VendureEntity {
  constructor(input?: DeepPartial<StoreChange>) {
    super(input);
  }

  @ManyToOne(() => StockLocation, { onDelete: "CASCADE" })
  stockLocation!: StockLocation;

  @EntityId()
  stockLocationId!: ID;

  /** From 1. */
  @Column({ type: "int" })
  number!: number;

  /** The names of the fields that are others since. */
  @Column({ type: "jsonb" })
  fields!: string[];

  /** The user who did it. */
  @EntityId({ nullable: true })
  userId!: ID | null;
}
