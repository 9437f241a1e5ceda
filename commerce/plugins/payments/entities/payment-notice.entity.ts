import { type DeepPartial, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type { ProviderNews } from "../attempts/shopper-port";

/** Verified news of a provider, kept before it is answered. The same event is kept once. */
@Entity()
@Index(["provider", "eventId"], { unique: true })
@Index(["nextAt"], { where: `"state" = 'due'` })
export class PaymentNotice extends VendureEntity {
  constructor(input?: DeepPartial<PaymentNotice>) {
    super(input);
  }

  @Column({ type: "varchar" })
  provider!: string;

  @Column({ type: "varchar" })
  eventId!: string;

  @Column({ type: "varchar" })
  type!: string;

  /** When the provider says that it happened. */
  @Column({ type: "timestamptz" })
  at!: Date;

  /** What it is about; nothing of a person. */
  @Column({ type: "jsonb" })
  about!: Pick<ProviderNews, "about" | "dispute">;

  /** `unknown`: it is about no attempt of this shop. */
  @Column({ type: "varchar", default: "due" })
  state!: "due" | "done" | "unknown";

  @Column({ type: "int", default: 0 })
  tried!: number;

  /** When it may be worked at. Who takes it moves it on. */
  @Column({ type: "timestamptz", default: () => "now()" })
  nextAt!: Date;
}
