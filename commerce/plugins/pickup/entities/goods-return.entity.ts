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
import type { ReturnGrade } from "../../../../contracts/returns/grades";

/** Pieces of an order's line, as they came back. */
export interface GradedPieces {
  orderLineId: string;
  quantity: number;
  grade: ReturnGrade;
  /** Whether they went back for sale. */
  restock: boolean;
}

/** What a desk took back of one order, and what went back for it. Only ever added. */
@Entity()
@Index(["commandId", "orderId"], { unique: true })
@Index(["storeId", "at"])
export class GoodsReturn extends VendureEntity {
  constructor(input?: DeepPartial<GoodsReturn>) {
    super(input);
  }

  /** Chosen by the device, for all orders of one visit; the same one twice is done once. */
  @Column({ type: "varchar" })
  commandId!: string;

  @Index()
  @ManyToOne(() => Order, { onDelete: "CASCADE" })
  order!: Order;

  @EntityId()
  orderId!: ID;

  /** The desk. */
  @ManyToOne(() => StockLocation)
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @EntityId()
  channelId!: ID;

  @Column({ type: "timestamptz" })
  at!: Date;

  /** What went back, in hundredths. */
  @Money()
  amount!: number;

  @Column({ type: "varchar" })
  currencyCode!: string;

  @Column({ type: "varchar" })
  reason!: string;

  @Column({ type: "jsonb" })
  pieces!: readonly GradedPieces[];

  @Column({ type: "varchar", default: "" })
  actorName!: string;

  @Column({ type: "varchar", default: "" })
  device!: string;
}
