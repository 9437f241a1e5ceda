import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { RingKind } from "../../../../contracts/pickup/rings";
import type { PushReach } from "../types";
import { HelpCall } from "./help-call.entity";
import { Pickup } from "./pickup.entity";
import { StaffPushDevice } from "./staff-push-device.entity";
import { StockTransfer } from "./stock-transfer.entity";

/** That a thing rings on a device. There is one row for each, however many engines see it. */
@Entity()
// A row is of an order, a call for help or a transfer, and NULL is like no other NULL.
@Index(["deviceId", "pickupId", "kind", "reach", "at"], { unique: true })
@Index(["deviceId", "helpId", "kind", "reach", "at"], { unique: true })
@Index(["deviceId", "transferId", "kind", "reach", "at"], { unique: true })
export class StaffPush extends VendureEntity {
  constructor(input?: DeepPartial<StaffPush>) {
    super(input);
  }

  @ManyToOne(() => StaffPushDevice, { onDelete: "CASCADE" })
  device!: StaffPushDevice;

  @EntityId()
  deviceId!: ID;

  @ManyToOne(() => Pickup, { onDelete: "CASCADE", nullable: true })
  pickup!: Pickup | null;

  /** The order that rings, if it is one. */
  @Index()
  @EntityId({ nullable: true })
  pickupId!: ID | null;

  @ManyToOne(() => HelpCall, { onDelete: "CASCADE", nullable: true })
  help!: HelpCall | null;

  /** The call for help that rings. */
  @Index()
  @EntityId({ nullable: true })
  helpId!: ID | null;

  @ManyToOne(() => StockTransfer, { onDelete: "CASCADE", nullable: true })
  transfer!: StockTransfer | null;

  /** The transfer that rings. */
  @Index()
  @EntityId({ nullable: true })
  transferId!: ID | null;

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
