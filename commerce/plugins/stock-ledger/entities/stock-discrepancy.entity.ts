import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type {
  Discrepancy,
  DiscrepancyKind,
  DiscrepancyState,
} from "../../../contracts/stock-ledger";

/**
 * Something that does not add up. A trigger of `stock_level` writes stock below 0 and stock below
 * what is promised. So no writer can forget them.
 */
@Entity()
@Index(["variantId", "locationId", "kind", "at"], { unique: true })
@Index(["variantId", "locationId"], {
  unique: true,
  where: `kind = 'over-promised' AND state = 'open'`,
})
@Index(["locationId", "state", "at"])
export class StockDiscrepancy extends VendureEntity implements Discrepancy {
  constructor(input?: DeepPartial<StockDiscrepancy>) {
    super(input);
  }

  @EntityId()
  variantId!: ID;

  @EntityId()
  locationId!: ID;

  @Column({ type: "varchar" })
  kind!: DiscrepancyKind;

  @Column({ type: "varchar", default: "open" })
  state!: DiscrepancyState;

  @Column({ type: "timestamptz" })
  at!: Date;

  @Column({ type: "int" })
  expected!: number;

  @Column({ type: "int" })
  counted!: number;

  @Column({ type: "varchar", default: "engine" })
  source!: string;

  @Column({ type: "varchar", default: "" })
  reason!: string;

  @Column({ type: "timestamptz", nullable: true })
  settledAt!: Date | null;

  @Column({ type: "varchar", default: "" })
  settledBy!: string;
}
