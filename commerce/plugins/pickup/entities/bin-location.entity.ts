import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** Where a variant lies in a store: aisle, bay and bin, as its people write it. The table keeps the name of before. */
@Entity("shelf_place")
@Index(["storeId", "variantId"], { unique: true })
export class BinLocation extends VendureEntity {
  constructor(input?: DeepPartial<BinLocation>) {
    super(input);
  }

  @EntityId()
  storeId!: ID;

  @EntityId()
  variantId!: ID;

  /** Such as `B-04-2`: the queue sorts by it. */
  @Column({ type: "varchar", length: 40 })
  place!: string;
}
