import { type DeepPartial, EntityId, type ID, OrderLine, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";

/** What is collected of an order line, and what became of it at the shelf. */
@Entity()
export class PickupLine extends VendureEntity {
  constructor(input?: DeepPartial<PickupLine>) {
    super(input);
  }

  /** A Pickup. Its file imports this one, so its class is named as text. */
  @Index()
  @ManyToOne("Pickup", "lines", { onDelete: "CASCADE" })
  pickup!: VendureEntity;

  @EntityId()
  pickupId!: ID;

  @Index()
  @ManyToOne(() => OrderLine, { onDelete: "CASCADE" })
  orderLine!: OrderLine;

  @EntityId()
  orderLineId!: ID;

  @Column({ type: "int" })
  quantity!: number;

  @Column({ type: "int", default: 0 })
  picked!: number;

  /** Pieces that the store cannot find. */
  @Column({ type: "int", default: 0 })
  short!: number;

  @Column({ type: "varchar", nullable: true })
  shortReason!: string | null;

  /** Pieces given of another variant instead; they are part of `picked`. */
  @Column({ type: "int", default: 0 })
  substituted!: number;

  @EntityId({ nullable: true })
  substituteId!: ID | null;

  /** Pieces of the substitute that lie in the bag until the shopper has answered. */
  @Column({ type: "int", default: 0 })
  proposed!: number;

  /** Until when they may answer; then what they said before holds. */
  @Column({ type: "timestamptz", nullable: true })
  proposedUntil!: Date | null;

  /** Pieces that lie in the bag and are not ordered any more. */
  @Column({ type: "int", default: 0 })
  toTakeOut!: number;

  /** The same of the substitute. */
  @Column({ type: "int", default: 0 })
  substitutesToTakeOut!: number;

  @Column({ type: "int", default: 0 })
  returned!: number;

  /** Pieces that lay there for the shopper, who did not take them. */
  @Column({ type: "int", default: 0 })
  refused!: number;
}
