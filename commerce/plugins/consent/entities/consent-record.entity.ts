import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type { Purpose } from "../../../../contracts/consent";

/** One decision on one purpose. Rows are only ever added; the newest of a purpose holds. */
@Entity()
@Index(["subject", "purpose", "id"])
export class ConsentRecord extends VendureEntity {
  constructor(input?: DeepPartial<ConsentRecord>) {
    super(input);
  }

  /** A random number of the visitor's browser, of no meaning anywhere else. */
  @Column({ type: "uuid" })
  subject!: string;

  @Index()
  @EntityId({ nullable: true })
  customerId!: ID | null;

  @Column({ type: "varchar" })
  purpose!: Purpose;

  @Column({ type: "boolean" })
  granted!: boolean;

  /** Which text they were shown, and in which language. */
  @Column({ type: "varchar" })
  textVersion!: string;

  @Column({ type: "varchar" })
  language!: string;

  /** Where they decided (banner, privacy), or what carried it over (sign-in, sign-out, account). */
  @Column({ type: "varchar" })
  source!: string;
}
