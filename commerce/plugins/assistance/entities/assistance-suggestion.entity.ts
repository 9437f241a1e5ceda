import {
  type DeepPartial,
  EntityId,
  type ID,
  Product,
  StockLocation,
  VendureEntity,
} from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";

/** What a person of a store put on a shopper's list, for the shopper to keep or to drop. */
@Entity()
@Index(["subject", "productId"], { unique: true })
export class AssistanceSuggestion extends VendureEntity {
  constructor(input?: DeepPartial<AssistanceSuggestion>) {
    super(input);
  }

  @Column({ type: "uuid" })
  subject!: string;

  @ManyToOne(() => Product, { onDelete: "CASCADE" })
  product!: Product;

  @EntityId()
  productId!: ID;

  /** The one of its variants that was meant, if one was. */
  @EntityId({ nullable: true })
  variantId!: ID | null;

  @ManyToOne(() => StockLocation, { onDelete: "CASCADE" })
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @Column({ type: "varchar" })
  staffName!: string;
}
