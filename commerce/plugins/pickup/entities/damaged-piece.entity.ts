import {
  type DeepPartial,
  EntityId,
  type ID,
  OrderLine,
  ProductVariant,
  StockLocation,
  VendureEntity,
} from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { DamageEnding, DamageReason } from "../../../../contracts/pickup/damages";

/** Damaged pieces of an article, at a store's damage place and off its stock, until it is decided. */
@Entity()
@Index(["storeId", "endedAt"])
export class DamagedPiece extends VendureEntity {
  constructor(input?: DeepPartial<DamagedPiece>) {
    super(input);
  }

  @ManyToOne(() => StockLocation, { onDelete: "CASCADE" })
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @ManyToOne(() => ProductVariant, { onDelete: "CASCADE" })
  variant!: ProductVariant;

  @EntityId()
  variantId!: ID;

  @Column({ type: "int" })
  quantity!: number;

  @Column({ type: "varchar" })
  reason!: DamageReason;

  /** In the words of the person who found it. */
  @Column({ type: "varchar", default: "" })
  note!: string;

  @Index()
  @ManyToOne(() => OrderLine, { onDelete: "SET NULL", nullable: true })
  orderLine!: OrderLine | null;

  @EntityId({ nullable: true })
  orderLineId!: ID | null;

  /** The step that found it: the same one twice is one row. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  cause!: string;

  /** The cause of the row that this one is a part of; null where it is a finding itself. */
  @Index()
  @Column({ type: "varchar", nullable: true })
  finding!: string | null;

  /** Under whose name the stock book has its pieces. */
  @Column({ type: "varchar" })
  source!: string;

  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "varchar", default: "" })
  actorName!: string;

  @Column({ type: "varchar", default: "" })
  device!: string;

  /** Null as long as it waits. */
  @Column({ type: "varchar", nullable: true })
  ending!: DamageEnding | null;

  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  @Column({ type: "varchar", default: "" })
  endedBy!: string;

  /** How often it was decided: each time has a name of its own in the stock book. */
  @Column({ type: "int", default: 0 })
  decisions!: number;

  /** The command that decided it last. */
  @Column({ type: "varchar", default: "" })
  decidedIn!: string;
}
