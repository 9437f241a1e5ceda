import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/**
 * A device of the staff app in one session of the engine, from signing in on. It outlives the
 * session, so that a device which comes back can be told why it was closed.
 */
@Entity()
export class StaffDevice extends VendureEntity {
  constructor(input?: DeepPartial<StaffDevice>) {
    super(input);
  }

  @Index({ unique: true })
  @EntityId()
  sessionId!: ID;

  @EntityId()
  userId!: ID;

  /** SHA-256 of the session's token, by which the device is known again when the session is gone. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  tokenHash!: string;

  /** SHA-256 of what the device ends its session with, also when its cookie is gone. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  keyHash!: string;

  /** What its people call it. */
  @Column({ type: "varchar" })
  name!: string;

  @Column({ type: "varchar" })
  browser!: string;

  @Column({ type: "timestamptz" })
  seenAt!: Date;

  /** Whose queue it showed last. */
  @EntityId({ nullable: true })
  storeId!: ID | null;

  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  /** The manager who ended it; empty when its own person did. */
  @Column({ type: "varchar", default: "" })
  endedBy!: string;
}
