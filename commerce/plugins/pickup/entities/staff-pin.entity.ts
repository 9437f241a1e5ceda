import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** A person's PIN as their devices check it: salted and slowly hashed, never the digits. */
@Entity()
export class StaffPin extends VendureEntity {
  constructor(input?: DeepPartial<StaffPin>) {
    super(input);
  }

  @Index({ unique: true })
  @EntityId()
  userId!: ID;

  @Column({ type: "varchar" })
  salt!: string;

  @Column({ type: "varchar" })
  hash!: string;

  /** Of PBKDF2-HMAC-SHA-256. */
  @Column({ type: "int" })
  rounds!: number;
}
