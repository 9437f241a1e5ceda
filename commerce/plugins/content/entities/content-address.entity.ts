import { type DeepPartial, EntityId, type ID, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, ManyToOne, Unique } from "typeorm";
import { ContentPage } from "./content-page.entity";

/** An address at which a page is or was: old ones lead to it. */
@Entity()
@Unique(["pageId", "language", "slug"])
export class ContentAddress extends VendureEntity {
  constructor(input?: DeepPartial<ContentAddress>) {
    super(input);
  }

  @ManyToOne(() => ContentPage, { onDelete: "CASCADE" })
  page!: ContentPage;

  @EntityId()
  pageId!: ID;

  /** As the engine spells it. */
  @Column({ type: "varchar" })
  language!: string;

  @Index()
  @Column({ type: "varchar" })
  slug!: string;

  @Column({ type: "boolean" })
  isCurrent!: boolean;
}
