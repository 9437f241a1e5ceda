import { type DeepPartial, EntityId, type ID, StockLocation, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { PauseKind } from "../../../../contracts/pickup/pauses";

/**
 * A store hands out fewer orders, or none, until its day ends. Rows stay: they are the record of who
 * did it and who took it back.
 */
@Entity()
@Index(["storeId", "endsAt"])
export class PickupPause extends VendureEntity {
  constructor(input?: DeepPartial<PickupPause>) {
    super(input);
  }

  @ManyToOne(() => StockLocation, { onDelete: "CASCADE" })
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @Column({ type: "varchar" })
  kind!: PauseKind;

  /** Orders a slot; null where none is collected. */
  @Column({ type: "int", nullable: true })
  capacity!: number | null;

  @Column({ type: "timestamptz" })
  startsAt!: Date;

  /** The end of the store's day. */
  @Column({ type: "timestamptz" })
  endsAt!: Date;

  @Column({ type: "varchar", default: "" })
  startedBy!: string;

  @Column({ type: "varchar", default: "" })
  device!: string;

  /** Chosen by the device; the same one twice is done once. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  commandId!: string;

  /** When a person took it back; null where the day ended it. */
  @Column({ type: "timestamptz", nullable: true })
  takenBackAt!: Date | null;

  @Column({ type: "varchar", default: "" })
  takenBackBy!: string;

  @Column({ type: "varchar", default: "" })
  takenBackOn!: string;
}
