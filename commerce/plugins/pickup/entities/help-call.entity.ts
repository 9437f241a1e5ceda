import { type DeepPartial, EntityId, type ID, ProductVariant, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";

/** A shopper in an aisle who asks for a person of the store. It says nothing of who they are. */
@Entity()
@Index(["storeId", "expiresAt"])
export class HelpCall extends VendureEntity {
  constructor(input?: DeepPartial<HelpCall>) {
    super(input);
  }

  /** SHA-256 of what the shopper's browser chose: it knows its call by it, and asks once. */
  @Index({ unique: true })
  @Column({ type: "varchar", length: 64 })
  secretHash!: string;

  @EntityId()
  storeId!: ID;

  @EntityId()
  channelId!: ID;

  @ManyToOne(() => ProductVariant, { onDelete: "CASCADE" })
  variant!: ProductVariant;

  @EntityId()
  variantId!: ID;

  @Column({ type: "timestamptz", default: () => "now()" })
  askedAt!: Date;

  /** No person is rung after that. */
  @Column({ type: "timestamptz" })
  expiresAt!: Date;

  /** When the first person of the store said that they come; one does. */
  @Column({ type: "timestamptz", nullable: true })
  answeredAt!: Date | null;

  /** The administrator who comes. */
  @EntityId({ nullable: true })
  answeredById!: ID | null;

  /** When the shopper needed no help any more. */
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;
}
