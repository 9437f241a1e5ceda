import {
  type DeepPartial,
  EntityId,
  type ID,
  Money,
  StockLocation,
  VendureEntity,
} from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { ReceiptFigures } from "../../../contracts/order-money";
import { Pickup } from "./pickup.entity";

/**
 * What was handed over of a pickup and what it cost. Only its fiscal number is ever added. The
 * database takes no number before the one that precedes it, and lets none go.
 */
@Entity()
@Index(["storeId", "number"], { unique: true })
export class PickupReceipt extends VendureEntity {
  constructor(input?: DeepPartial<PickupReceipt>) {
    super(input);
  }

  @Index({ unique: true })
  @ManyToOne(() => Pickup)
  pickup!: Pickup;

  @EntityId()
  pickupId!: ID;

  @ManyToOne(() => StockLocation)
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @Column({ type: "timestamptz" })
  at!: Date;

  /** The store's own, from 1 on and without a gap; null where the store counts none. */
  @Column({ type: "int", nullable: true })
  number!: number | null;

  /** Of the till or the authority; empty as long as no one has noted it. */
  @Column({ type: "varchar", default: "" })
  fiscalNumber!: string;

  /** The store's own registration then; empty where it has stated none. */
  @Column({ type: "varchar", default: "" })
  registrationNumber!: string;

  @Column({ type: "varchar" })
  currencyCode!: string;

  /** What was taken in this step, in hundredths; what had been paid before is no part of it. */
  @Money()
  taken!: number;

  @Column({ type: "jsonb" })
  figures!: ReceiptFigures;
}
