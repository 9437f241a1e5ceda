import { type DeepPartial, EntityId, type ID, Order, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import { ShelfTag } from "./shelf-tag.entity";

/** A cart took an article from a shelf at the price of its tag. */
@Entity()
export class TagScan extends VendureEntity {
  constructor(input?: DeepPartial<TagScan>) {
    super(input);
  }

  /** Of the proof that the engine gave with the price: it serves one cart. */
  @Index({ unique: true })
  @Column({ type: "varchar", length: 36 })
  nonce!: string;

  @ManyToOne(() => Order, { onDelete: "CASCADE" })
  order!: Order;

  @Index()
  @EntityId()
  orderId!: ID;

  @ManyToOne(() => ShelfTag, { onDelete: "CASCADE" })
  tag!: ShelfTag;

  @EntityId()
  tagId!: ID;

  /** So long the cart has the price of the tag; an order that is placed by then keeps it. */
  @Column({ type: "timestamptz" })
  until!: Date;
}
