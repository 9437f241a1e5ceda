import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import { Pickup } from "./pickup.entity";

/** What a shopper signed a hand-over with, until its store needs it no more. */
@Entity()
export class PickupSignature extends VendureEntity {
  constructor(input?: DeepPartial<PickupSignature>) {
    super(input);
  }

  @Index({ unique: true })
  @ManyToOne(() => Pickup)
  pickup!: Pickup;

  @EntityId()
  pickupId!: ID;

  @Column({ type: "timestamptz" })
  at!: Date;

  /** When it is deleted. */
  @Index()
  @Column({ type: "timestamptz" })
  keptUntil!: Date;

  /** Lines on a field of 300 by 100; empty where the name was typed. */
  @Column({ type: "varchar", default: "" })
  strokes!: string;

  @Column({ type: "varchar", default: "" })
  name!: string;
}
