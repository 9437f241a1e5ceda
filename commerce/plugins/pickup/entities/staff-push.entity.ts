import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { RingKind } from "../../../../contracts/pickup/rings";
import type { PushReach } from "../types";
import { Pickup } from "./pickup.entity";
import { StaffPushDevice } from "./staff-push-device.entity";

/** That a thing rings on a device. There is one row for each, however many engines see it. */
@Entity()
@Index(["deviceId", "pickupId", "kind", "reach", "at"], { unique: true })
export class StaffPush extends VendureEntity {
  constructor(input?: DeepPartial<StaffPush>) {
    super(input);
  }

  @ManyToOne(() => StaffPushDevice, { onDelete: "CASCADE" })
  device!: StaffPushDevice;

  @EntityId()
  deviceId!: ID;

  @ManyToOne(() => Pickup, { onDelete: "CASCADE" })
  pickup!: Pickup;

  @Index()
  @EntityId()
  pickupId!: ID;

  @Column({ type: "varchar" })
  kind!: RingKind;

  @Column({ type: "varchar" })
  reach!: PushReach;

  /** When it happened. */
  @Column({ type: "timestamptz" })
  at!: Date;

  /** When it is pushed next; infinity once it was pushed often enough. */
  @Index()
  @Column({ type: "timestamptz", default: () => "now()" })
  dueAt!: Date;

  /** How often it was pushed. */
  @Column({ type: "int", default: 0 })
  rounds!: number;
}
