import { type DeepPartial, EntityId, type ID, StockLocation, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne } from "typeorm";
import { AssistanceSession } from "./assistance-session.entity";

/** One person of a store looked at a shopper's interests. The shopper reads it; no one rewrites it. */
@Entity()
export class AssistanceLook extends VendureEntity {
  constructor(input?: DeepPartial<AssistanceLook>) {
    super(input);
  }

  @Index()
  @ManyToOne(() => AssistanceSession, { onDelete: "CASCADE" })
  session!: AssistanceSession;

  @EntityId()
  sessionId!: ID;

  @ManyToOne(() => StockLocation, { onDelete: "CASCADE" })
  store!: StockLocation;

  @EntityId()
  storeId!: ID;

  @EntityId({ nullable: true })
  administratorId!: ID | null;

  @Column({ type: "varchar" })
  staffName!: string;
}
