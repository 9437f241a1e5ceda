import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** What a shopper wrote to the shop. */
@Entity()
export class ContactMessage extends VendureEntity {
  constructor(input?: DeepPartial<ContactMessage>) {
    super(input);
  }

  /** The shopper's own name of it: sent again, it is the same message. */
  @Index({ unique: true })
  @Column({ type: "uuid" })
  key!: string;

  /** The market in which it was written. */
  @Index()
  @EntityId()
  channelId!: ID;

  /** Of its writer, as the engine spells it. */
  @Column({ type: "varchar" })
  language!: string;

  @Column({ type: "varchar" })
  name!: string;

  @Column({ type: "varchar" })
  emailAddress!: string;

  /** As typed and tidied; empty without one. It is no proof that the order is the writer's. */
  @Column({ type: "varchar" })
  orderCode!: string;

  @Column({ type: "text" })
  text!: string;

  @Index()
  @Column({ type: "boolean", default: false })
  isDone!: boolean;
}
