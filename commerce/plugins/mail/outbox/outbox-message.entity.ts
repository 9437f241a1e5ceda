import { type DeepPartial, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** News that is to be written and sent, kept in the transaction of the event that it tells. */
@Entity()
@Index(["dueAt", "id"], { where: `"state" = 'due'` })
export class OutboxMessage extends VendureEntity {
  constructor(input?: DeepPartial<OutboxMessage>) {
    super(input);
  }

  /** Names the event: the same event is told once. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  key!: string;

  /** Which letter or short message it becomes. */
  @Column({ type: "varchar" })
  kind!: string;

  /** Ids and the event's own figures; emptied once it is sent. */
  @Column({ type: "jsonb", default: {} })
  data!: object;

  /** `failed` was tried for two days and is kept for an operator to see. */
  @Column({ type: "varchar", default: "due" })
  state!: "due" | "sent" | "failed";

  @Column({ type: "int", default: 0 })
  attempts!: number;

  /**
   * The time from which a sender may take the message (again). A sender moves it on when it takes
   * the message, so that no other takes it meanwhile.
   */
  @Column({ type: "timestamptz", default: () => "now()" })
  dueAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  settledAt!: Date | null;

  /** What went wrong the last time. */
  @Column({ type: "varchar", default: "" })
  error!: string;
}
