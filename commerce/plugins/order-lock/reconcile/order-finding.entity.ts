import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** An order that was found to break an invariant, and what became of that. */
@Entity()
@Index(["orderId", "invariant"], { unique: true, where: `"endedAt" IS NULL` })
export class OrderFinding extends VendureEntity {
  constructor(input?: DeepPartial<OrderFinding>) {
    super(input);
  }

  // No foreign key: it is told of orders that are gone, too.
  @EntityId()
  orderId!: ID;

  @Column({ type: "varchar" })
  invariant!: string;

  @Column({ type: "timestamptz", default: () => "now()" })
  foundAt!: Date;

  /** The time when the order was repaired or seen to be right again. */
  @Column({ type: "timestamptz", nullable: true })
  endedAt!: Date | null;

  /** Whether the task has put it right, not people. */
  @Column({ type: "boolean", default: false })
  mended!: boolean;
}
