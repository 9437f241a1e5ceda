import { type DeepPartial, EntityId, type ID, Money, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type { Dispute } from "../attempts/shopper-port";

/** A chargeback: a shopper's bank asks for the money of a payment back. */
@Entity()
@Index(["provider", "reference"], { unique: true })
export class PaymentDispute extends VendureEntity {
  constructor(input?: DeepPartial<PaymentDispute>) {
    super(input);
  }

  @Column({ type: "varchar" })
  provider!: string;

  /** The provider's name of it. */
  @Column({ type: "varchar" })
  reference!: string;

  @Index()
  @EntityId()
  orderId!: ID;

  @Money()
  amount!: number;

  @Column({ type: "varchar" })
  currencyCode!: string;

  /** The bank's, as the provider spells it. */
  @Column({ type: "varchar" })
  reason!: string;

  @Column({ type: "varchar" })
  state!: Dispute["state"];

  /** Of the news that it was last changed by: older news changes nothing. */
  @Column({ type: "timestamptz" })
  at!: Date;
}
