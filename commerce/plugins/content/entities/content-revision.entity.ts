import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, ManyToOne, Unique } from "typeorm";
import type { ContentDocument } from "../../../../contracts/content/document";
import { ContentPage } from "./content-page.entity";

export type ContentStep = "saved" | "published" | "withdrawn" | "undone" | "restored";

/** One step in the life of a page, with all that is needed to go back to it. Rows are only added. */
@Entity()
@Unique(["pageId", "number"])
export class ContentRevision extends VendureEntity {
  constructor(input?: DeepPartial<ContentRevision>) {
    super(input);
  }

  @ManyToOne(() => ContentPage, { onDelete: "CASCADE" })
  page!: ContentPage;

  @EntityId()
  pageId!: ID;

  /** From 1. */
  @Column({ type: "int" })
  number!: number;

  @Column({ type: "varchar" })
  step!: ContentStep;

  /** The draft after this step. */
  @Column({ type: "jsonb" })
  document!: ContentDocument;

  /** The revision whose document readers see after this step; none when they see none. */
  @Column({ type: "int", nullable: true })
  published!: number | null;

  /** The revision that undoing leads back to. */
  @Column({ type: "int", nullable: true })
  previous!: number | null;

  /** The user who did it. */
  @EntityId({ nullable: true })
  userId!: ID | null;
}
