import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { PickupState } from "../../../../contracts/pickup/states";
import type { PickupActor } from "../types";

/** One change of a pickup. Only ever added; the database refuses anything else. */
@Entity()
export class PickupEvent extends VendureEntity {
  constructor(input?: DeepPartial<PickupEvent>) {
    super(input);
  }

  /** A Pickup. Its file imports this one, so its class is named as text. */
  @Index()
  @ManyToOne("Pickup", "history")
  pickup!: VendureEntity;

  @EntityId()
  pickupId!: ID;

  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "varchar" })
  type!: string;

  @Column({ type: "varchar" })
  from!: PickupState;

  @Column({ type: "varchar" })
  to!: PickupState;

  @Column({ type: "varchar" })
  actor!: PickupActor;

  /** Name of the administrator; empty for shoppers and the system. */
  @Column({ type: "varchar", default: "" })
  actorName!: string;

  @Column({ type: "varchar", default: "" })
  device!: string;

  /** Chosen by who commands; the same one twice is done once. */
  @Index({ unique: true })
  @Column({ type: "varchar", nullable: true })
  commandId!: string | null;

  @Column({ type: "jsonb", default: {} })
  data!: object;
}
