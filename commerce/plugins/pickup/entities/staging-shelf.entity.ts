import { type DeepPartial, EntityId, type ID, StockLocation, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { ShelfKind } from "../../../../contracts/pickup/shelves";

/** A shelf of a store on which orders wait. Orders name it by its name, as its label does. */
@Entity()
@Index(["storeId", "key"], { unique: true })
export class StagingShelf extends VendureEntity {
  constructor(input?: DeepPartial<StagingShelf>) {
    super(input);
  }

  @ManyToOne(() => StockLocation, { onDelete: "CASCADE" })
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @Column({ type: "varchar", length: 40 })
  name!: string;

  /** The name in one way of writing. */
  @Column({ type: "varchar", length: 80 })
  key!: string;

  @Column({ type: "varchar" })
  kind!: ShelfKind;

  /** How many orders it takes. */
  @Column({ type: "int" })
  capacity!: number;

  @Column({ type: "boolean", default: true })
  active!: boolean;
}
