import { type DeepPartial, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type { EventType } from "../../../../contracts/events";

/** Something a shopper did, under a pseudonym and for at most 90 days. */
@Entity()
@Index(["at"])
@Index(["subject", "at"])
export class ShopEvent extends VendureEntity {
  constructor(input?: DeepPartial<ShopEvent>) {
    super(input);
  }

  /** Made by the sender; the same event sent twice is kept once. */
  @Index({ unique: true })
  @Column({ type: "uuid" })
  eventId!: string;

  @Column({ type: "uuid" })
  subject!: string;

  @Column({ type: "varchar" })
  type!: EventType;

  @Column({ type: "varchar" })
  market!: string;

  @Column({ type: "int", nullable: true })
  productId!: number | null;

  @Column({ type: "varchar", nullable: true })
  store!: string | null;

  @Column({ type: "varchar", nullable: true })
  term!: string | null;

  /** The answer of a carousel that it belongs to, and the place in it: so a carousel's effect is measured. */
  @Column({ type: "uuid", nullable: true })
  requestId!: string | null;

  /** The column keeps the name of before. */
  @Column({ name: "rail", type: "varchar", nullable: true })
  carousel!: string | null;

  @Column({ type: "smallint", nullable: true })
  position!: number | null;

  @Column({ type: "timestamptz" })
  at!: Date;

  /** What it may be used for; the row goes when nothing is left. */
  @Column({ type: "boolean" })
  personalisation!: boolean;

  @Column({ type: "boolean" })
  analytics!: boolean;

  /** Whether a program made it up for the demonstration shop. */
  @Column({ type: "boolean", default: false })
  synthetic!: boolean;
}
