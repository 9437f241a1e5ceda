import {
  type DeepPartial,
  EntityId,
  type ID,
  Order,
  StockLocation,
  VendureEntity,
} from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";

/** Goods that a person of a store chose with a shopper, who takes them over once, on their own phone. */
@Entity()
@Index(["storeId", "administratorId"])
export class SharedCart extends VendureEntity {
  constructor(input?: DeepPartial<SharedCart>) {
    super(input);
  }

  /** SHA-256 of what the store's device chose: who has the code may take the goods over. */
  @Index({ unique: true })
  @Column({ type: "varchar", length: 64 })
  codeHash!: string;

  @ManyToOne(() => StockLocation, { onDelete: "CASCADE" })
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @EntityId()
  channelId!: ID;

  /** Who helped. */
  @EntityId({ nullable: true })
  administratorId!: ID | null;

  @Column({ type: "timestamptz" })
  expiresAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  takenAt!: Date | null;

  /** The cart that the goods went into: when it is placed, that order was assisted. */
  @ManyToOne(() => Order, { onDelete: "SET NULL", nullable: true })
  order!: Order | null;

  @Index()
  @EntityId({ nullable: true })
  orderId!: ID | null;
}
