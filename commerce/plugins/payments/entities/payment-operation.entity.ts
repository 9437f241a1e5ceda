import { type DeepPartial, EntityId, type ID, Money, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type { MoneyReason } from "../../../../contracts/money";
import type { Pieces } from "../../../contracts/order-money";

export type OperationKind = "authorise" | "capture" | "refund" | "void";
export type OperationState = "due" | "done" | "failed";

/**
 * Something that a payment provider is to do. Written in the transaction that causes it, worked off
 * after that. What is due survives any crash, and the key lets the provider do it once.
 */
@Entity()
@Index(["state", "nextAt"])
export class PaymentOperation extends VendureEntity {
  constructor(input?: DeepPartial<PaymentOperation>) {
    super(input);
  }

  @Column({ type: "varchar" })
  kind!: OperationKind;

  @Column({ type: "varchar", default: "due" })
  state!: OperationState;

  /** Code of the payment handler. */
  @Column({ type: "varchar" })
  provider!: string;

  // Without foreign keys: a checkout's intent is written while another transaction holds the order.
  @Index()
  @EntityId()
  orderId!: ID;

  /** The payment that is settled or cancelled whole by this, or of which a refund is a part. */
  @Index()
  @EntityId({ nullable: true })
  paymentId!: ID | null;

  @EntityId({ nullable: true })
  refundId!: ID | null;

  @EntityId({ nullable: true })
  pickupId!: ID | null;

  /** The provider's name of the authorisation; operations on one are done in their order. */
  @Index()
  @Column({ type: "varchar", nullable: true })
  authorisation!: string | null;

  @Money()
  amount!: number;

  @Column({ type: "varchar" })
  currencyCode!: string;

  /** Why money goes back; none for what is taken. */
  @Column({ type: "varchar", nullable: true })
  reason!: MoneyReason | null;

  @Column({ type: "jsonb", nullable: true })
  pieces!: Pieces[] | null;

  /** By which the provider knows the same request again. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  key!: string;

  @Column({ type: "int", default: 0 })
  attempts!: number;

  /** Not tried before. */
  @Column({ type: "timestamptz", default: () => "now()" })
  nextAt!: Date;

  /** The end of the current claim: until then a process works on the operation. */
  @Column({ type: "timestamptz", nullable: true })
  leasedUntil!: Date | null;

  @Column({ type: "timestamptz", nullable: true })
  doneAt!: Date | null;

  /** What the last try met. */
  @Column({ type: "varchar", nullable: true })
  error!: string | null;
}
