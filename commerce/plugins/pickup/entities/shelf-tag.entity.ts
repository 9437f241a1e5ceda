import {
  type DeepPartial,
  EntityId,
  type ID,
  Money,
  ProductVariant,
  VendureEntity,
} from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";

/** A tag as it was printed for a shelf. One of the same price is the same tag, however often printed. */
@Entity()
@Index(["storeId", "variantId", "channelId", "price"], { unique: true })
export class ShelfTag extends VendureEntity {
  constructor(input?: DeepPartial<ShelfTag>) {
    super(input);
  }

  @EntityId()
  storeId!: ID;

  /** Of the market whose price it says. */
  @EntityId()
  channelId!: ID;

  @ManyToOne(() => ProductVariant, { onDelete: "CASCADE" })
  variant!: ProductVariant;

  @Index()
  @EntityId()
  variantId!: ID;

  /** As the market shows prices, in hundredths. */
  @Money()
  price!: number;

  /** Empty where an engine of before printed it: then it is shown, and not promised. */
  @Column({ type: "varchar", length: 3, default: "" })
  currencyCode!: string;

  /** When it was printed last. */
  @Column({ type: "timestamptz", default: () => "now()" })
  printedAt!: Date;

  /** Since when a tag of another price hangs there, as far as the shop knows; null while this one does. */
  @Column({ type: "timestamptz", nullable: true })
  replacedAt!: Date | null;
}
