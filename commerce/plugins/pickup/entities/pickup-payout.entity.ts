import {
  type DeepPartial,
  EntityId,
  type ID,
  Money,
  Order,
  StockLocation,
  VendureEntity,
} from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { MoneyReason, Tender } from "../../../../contracts/money";
import { Pickup } from "./pickup.entity";

/** Money that a counter took and one is to pay out. */
@Entity()
@Index(["storeId", "paidAt"])
export class PickupPayout extends VendureEntity {
  constructor(input?: DeepPartial<PickupPayout>) {
    super(input);
  }

  /** The movement of money that it is; the same one is paid out once. */
  @Index({ unique: true })
  @EntityId()
  movementId!: ID;

  @ManyToOne(() => Order, { onDelete: "CASCADE" })
  order!: Order;

  @Index()
  @EntityId()
  orderId!: ID;

  @Index()
  @ManyToOne(() => Pickup, { onDelete: "CASCADE" })
  pickup!: Pickup;

  @EntityId()
  pickupId!: ID;

  /** Where it waits; where it was paid out, afterwards. */
  @ManyToOne(() => StockLocation)
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @EntityId()
  channelId!: ID;

  @Money()
  amount!: number;

  @Column({ type: "varchar" })
  currencyCode!: string;

  @Column({ type: "varchar" })
  reason!: MoneyReason;

  @Column({ type: "timestamptz" })
  dueAt!: Date;

  /** Null as long as it waits. */
  @Column({ type: "timestamptz", nullable: true })
  paidAt!: Date | null;

  @Column({ type: "varchar", nullable: true })
  tender!: Tender | null;

  @Column({ type: "varchar", default: "" })
  reference!: string;

  @Column({ type: "varchar", default: "" })
  paidBy!: string;

  /** Of the confirmation; the same one twice is done once. */
  @Column({ type: "varchar", nullable: true })
  commandId!: string | null;
}
