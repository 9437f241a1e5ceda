import { type DeepPartial, EntityId, type ID, ProductVariant, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import { Pickup } from "./pickup.entity";
import { PickupLine } from "./pickup-line.entity";

/** Pieces that left their order and lie in its bag; for sale again once they are put back. */
@Entity()
@Index(["storeId", "doneAt"])
// A line's pieces of an article wait once, however often some more are added.
@Index(["lineId", "variantId"], { unique: true, where: `"doneAt" IS NULL` })
export class PickupPutBack extends VendureEntity {
  constructor(input?: DeepPartial<PickupPutBack>) {
    super(input);
  }

  @Index()
  @ManyToOne(() => Pickup, { onDelete: "CASCADE" })
  pickup!: Pickup;

  @EntityId()
  pickupId!: ID;

  @ManyToOne(() => PickupLine, { onDelete: "CASCADE" })
  line!: PickupLine;

  @EntityId()
  lineId!: ID;

  @EntityId()
  storeId!: ID;

  @ManyToOne(() => ProductVariant, { onDelete: "CASCADE" })
  variant!: ProductVariant;

  @EntityId()
  variantId!: ID;

  @Column({ type: "int" })
  quantity!: number;

  /** Null as long as it waits. */
  @Column({ type: "timestamptz", nullable: true })
  doneAt!: Date | null;

  @Column({ type: "varchar", default: "" })
  doneBy!: string;
}
