import { type DeepPartial, EntityId, type ID, Money, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

export type AttemptState =
  /** It may be paid. */
  | "open"
  /** It is not wanted any more; the provider is to end it. */
  | "closing"
  /** It is a payment of its order. */
  | "paid"
  /** Its money came and went back: `why` says for what reason. */
  | "returned"
  /** It will never be paid. */
  | "ended";

/**
 * A shopper's way to a provider and back. It is committed before the provider hears of it, so that
 * whatever comes of it belongs to something. An order has one that is open.
 */
@Entity()
@Index(["provider", "reference"], { unique: true })
@Index(["provider", "paidAs"], { unique: true })
@Index(["orderId"], { unique: true, where: `"state" = 'open'` })
@Index(["nextAt"], { where: `"state" IN ('open', 'closing')` })
export class PaymentAttempt extends VendureEntity {
  constructor(input?: DeepPartial<PaymentAttempt>) {
    super(input);
  }

  @Column({ type: "varchar", default: "open" })
  state!: AttemptState;

  /** Code of the payment handler. */
  @Column({ type: "varchar" })
  provider!: string;

  /** Code of the method that the shopper chose. */
  @Column({ type: "varchar" })
  method!: string;

  // Without a foreign key: a cart that went into another is gone, and its money is not.
  @Index()
  @EntityId()
  orderId!: ID;

  @Column({ type: "varchar" })
  orderCode!: string;

  @Money()
  amount!: number;

  @Column({ type: "varchar" })
  currencyCode!: string;

  /** What the order was when the shopper left for the provider. */
  @Column({ type: "varchar" })
  fingerprint!: string;

  /** By which the provider knows the attempt again, and the shopper's return address. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  key!: string;

  /** The provider's name of it; null as long as its answer is not known. */
  @Column({ type: "varchar", nullable: true })
  reference!: string | null;

  /** The provider's name of the money that arrived, which is the payment's `transactionId`. */
  @Column({ type: "varchar", nullable: true })
  paidAs!: string | null;

  @Column({ type: "varchar" })
  returnUrl!: string;

  @Column({ type: "varchar" })
  language!: string;

  /** Why it was refused, or its money went back. */
  @Column({ type: "varchar", nullable: true })
  why!: string | null;

  /** How often the provider was asked without an end. */
  @Column({ type: "int", default: 0 })
  asked!: number;

  /** When the provider is asked next, unless there is news before. Who asks moves it on. */
  @Column({ type: "timestamptz", default: () => "now()" })
  nextAt!: Date;
}
