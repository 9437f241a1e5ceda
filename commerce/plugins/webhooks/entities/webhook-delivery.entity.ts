import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import type { EventType } from "../event-types";
import { WebhookEndpoint } from "./webhook-endpoint.entity";

/** That one receiver is told of one event, kept in the transaction of that event. */
@Entity()
@Index(["endpointId", "eventId"], { unique: true })
@Index(["endpointId", "stream", "id"], { where: `"state" = 'due'` })
@Index(["dueAt", "id"], { where: `"state" = 'due'` })
@Index(["endpointId", "id"])
export class WebhookDelivery extends VendureEntity {
  constructor(input?: DeepPartial<WebhookDelivery>) {
    super(input);
  }

  @ManyToOne(() => WebhookEndpoint, { onDelete: "CASCADE" })
  endpoint!: WebhookEndpoint;

  @EntityId()
  endpointId!: ID;

  /** The event's name for its receivers: the same event has the same, however often it is sent. */
  @Column({ type: "varchar" })
  eventId!: string;

  @Column({ type: "varchar" })
  type!: EventType;

  /** Of one stream, a later event is sent once the earlier ones are taken or given up. */
  @Column({ type: "varchar" })
  stream!: string;

  @Column({ type: "timestamptz", default: () => "now()" })
  at!: Date;

  /** The event's `data`: codes, pieces and amounts. */
  @Column({ type: "jsonb" })
  data!: object;

  /** `failed` was refused for days while its receiver took others. */
  @Column({ type: "varchar", default: "due" })
  state!: "due" | "sent" | "failed";

  @Column({ type: "int", default: 0 })
  attempts!: number;

  /** When a sender may take it (again): who takes it moves this on. */
  @Column({ type: "timestamptz", default: () => "now()" })
  dueAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  settledAt!: Date | null;

  @Column({ type: "varchar", default: "" })
  error!: string;
}
