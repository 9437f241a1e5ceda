import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type { EventType } from "../event-types";

/** Why a receiver is told nothing. */
export type OffReason = "merchant" | "failing" | "gone";

/** An address of the merchant's own that is told what happens in a market. */
@Entity()
export class WebhookEndpoint extends VendureEntity {
  constructor(input?: DeepPartial<WebhookEndpoint>) {
    super(input);
  }

  /** Its keys are made of it; never used for another address. */
  @Column({ type: "uuid" })
  uid!: string;

  @Index()
  @EntityId()
  channelId!: ID;

  @Column({ type: "varchar" })
  url!: string;

  @Column({ type: "varchar", array: true })
  events!: EventType[];

  /** None while it is told. What happens meanwhile waits. */
  @Column({ type: "varchar", nullable: true })
  off!: OffReason | null;

  /** Rises with each new key. */
  @Column({ type: "int", default: 1 })
  turn!: number;

  /** Until then the key before is good as well. */
  @Column({ type: "timestamptz", nullable: true })
  formerKeyUntil!: Date | null;

  /** The person who is written to when it is switched off. */
  @EntityId({ nullable: true })
  userId!: ID | null;

  /** It is left alone until then. */
  @Column({ type: "timestamptz", default: () => "now()" })
  freeAt!: Date;

  /** How many tries failed since the last that did not. */
  @Column({ type: "int", default: 0 })
  failures!: number;

  @Column({ type: "timestamptz", nullable: true })
  failingSince!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  reachedAt!: Date | null;

  /** What went wrong the last time, in a few words. */
  @Column({ type: "varchar", default: "" })
  error!: string;
}
