import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** Two hours in which a shopper lets the store's people see what interests them. */
@Entity()
// Two tabs that ask at the same moment get the same one.
@Index(["subject"], { unique: true, where: `"endedAt" IS NULL` })
@Index(["code"], { unique: true, where: `"endedAt" IS NULL` })
export class AssistanceSession extends VendureEntity {
  constructor(input?: DeepPartial<AssistanceSession>) {
    super(input);
  }

  @Column({ type: "uuid" })
  subject!: string;

  @EntityId()
  channelId!: ID;

  /** What the shopper shows; empty once it opens nothing any more. */
  @Column({ type: "varchar" })
  code!: string;

  @Column({ type: "timestamptz" })
  expiresAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;
}
