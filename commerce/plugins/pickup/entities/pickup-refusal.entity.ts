import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import { Pickup } from "./pickup.entity";

/** A step of staff that the engine refused. Rows are only added. */
@Entity()
@Index(["pickupId", "at"])
export class PickupRefusal extends VendureEntity {
  constructor(input?: DeepPartial<PickupRefusal>) {
    super(input);
  }

  @ManyToOne(() => Pickup, { onDelete: "CASCADE" })
  pickup!: Pickup;

  @EntityId()
  pickupId!: ID;

  @Column({ type: "timestamptz", default: () => "now()" })
  at!: Date;

  /** The step, as its event would be called. */
  @Column({ type: "varchar" })
  type!: string;

  /** Why, as a code. */
  @Column({ type: "varchar" })
  why!: string;

  /** Name of the administrator. */
  @Column({ type: "varchar", default: "" })
  actorName!: string;

  @Column({ type: "varchar", default: "" })
  device!: string;

  /** Chosen by who commands: sent again and refused again, it is one refusal. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  commandId!: string;
}
