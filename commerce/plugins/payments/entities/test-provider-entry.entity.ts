import { type DeepPartial, Money, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/**
 * The test provider's own books. They are written by connections of their own, as a real provider's
 * would be. What the engine rolls back, or forgets when it is killed, stays in them.
 */
@Entity()
export class TestProviderEntry extends VendureEntity {
  constructor(input?: DeepPartial<TestProviderEntry>) {
    super(input);
  }

  @Column({ type: "varchar" })
  kind!: "authorise" | "capture" | "refund" | "void";

  @Index({ unique: true })
  @Column({ type: "varchar" })
  key!: string;

  /** Name of the authorisation that this is, or belongs to. */
  @Index()
  @Column({ type: "varchar" })
  authorisation!: string;

  @Money()
  amount!: number;

  @Column({ type: "varchar" })
  currencyCode!: string;

  /** Why it was refused; it was done when there is nothing. */
  @Column({ type: "varchar", nullable: true })
  refusal!: string | null;

  /** What the card will refuse later. */
  @Column({ type: "varchar", nullable: true })
  refuses!: "capture" | "refund" | null;
}
