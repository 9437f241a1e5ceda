import { type DeepPartial, EntityId, type ID, ProductVariant, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import { SharedCart } from "./shared-cart.entity";

/** So many pieces of a variant, delivered or collected at a store. */
@Entity()
@Index(["cartId", "variantId", "collectAt"], { unique: true })
export class SharedCartLine extends VendureEntity {
  constructor(input?: DeepPartial<SharedCartLine>) {
    super(input);
  }

  @ManyToOne(() => SharedCart, { onDelete: "CASCADE" })
  cart!: SharedCart;

  @EntityId()
  cartId!: ID;

  @ManyToOne(() => ProductVariant, { onDelete: "CASCADE" })
  variant!: ProductVariant;

  @EntityId()
  variantId!: ID;

  @Column({ type: "int" })
  quantity!: number;

  /** A store's code; empty for what is delivered. */
  @Column({ type: "varchar", default: "" })
  collectAt!: string;
}
