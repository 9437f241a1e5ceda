import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import { ContactMessage } from "./contact-message.entity";

/** What the office wrote back. Rows are only added. */
@Entity()
export class ContactAnswer extends VendureEntity {
  constructor(input?: DeepPartial<ContactAnswer>) {
    super(input);
  }

  /** The writer's own name of it: sent again, it is the same answer and the same letter. */
  @Index({ unique: true })
  @Column({ type: "uuid" })
  key!: string;

  @ManyToOne(() => ContactMessage, { onDelete: "CASCADE" })
  message!: ContactMessage;

  @Index()
  @EntityId()
  messageId!: ID;

  @Column({ type: "text" })
  text!: string;

  /** The user who wrote it. */
  @EntityId({ nullable: true })
  userId!: ID | null;
}
