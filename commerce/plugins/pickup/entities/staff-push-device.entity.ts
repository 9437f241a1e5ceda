import { type DeepPartial, EntityId, type ID, Session, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";

/** A device that rings while it is locked, by way of its browser's push service. */
@Entity()
export class StaffPushDevice extends VendureEntity {
  constructor(input?: DeepPartial<StaffPushDevice>) {
    super(input);
  }

  /** Where pushes for it are posted to. It proves which device it is, so it is in no answer. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  endpoint!: string;

  @Column({ type: "varchar" })
  p256dh!: string;

  @Column({ type: "varchar" })
  auth!: string;

  /** However the session ends, its device is pushed nothing any more. */
  @ManyToOne(() => Session, { onDelete: "CASCADE" })
  session!: Session;

  @Index()
  @EntityId()
  sessionId!: ID;

  @Index()
  @EntityId()
  userId!: ID;

  /** Of the app on the device, as the engine spells it. */
  @Column({ type: "varchar" })
  language!: string;

  /** Until then another engine sends to it, or its push service wants to be left alone. */
  @Column({ type: "timestamptz", default: () => "now()" })
  freeAt!: Date;

  /** Rises each time that an engine takes it: who took it before has no more say. */
  @Column({ type: "int", default: 0 })
  turn!: number;

  /** In a row. */
  @Column({ type: "int", default: 0 })
  failures!: number;

  @Column({ type: "timestamptz", nullable: true })
  failedAt!: Date | null;
}
