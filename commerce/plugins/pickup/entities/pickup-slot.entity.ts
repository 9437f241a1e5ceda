import { type DeepPartial, EntityId, type ID, StockLocation, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";

/** How many orders a store has taken for a slot. */
@Entity()
@Index(["storeId", "startsAt"], { unique: true })
export class PickupSlot extends VendureEntity {
  constructor(input?: DeepPartial<PickupSlot>) {
    super(input);
  }

  @ManyToOne(() => StockLocation, { onDelete: "CASCADE" })
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @Column({ type: "timestamptz" })
  startsAt!: Date;

  @Column({ type: "int" })
  taken!: number;
}
