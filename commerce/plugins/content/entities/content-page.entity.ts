import { type DeepPartial, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";
import type { ContentDocument } from "../../../../contracts/content/document";
import type { ContentKind } from "../../../../contracts/content/kinds";

/** A piece of content as it is by now: what is edited, and what readers see. */
@Entity()
export class ContentPage extends VendureEntity {
  constructor(input?: DeepPartial<ContentPage>) {
    super(input);
  }

  @Index()
  @Column({ type: "varchar" })
  kind!: ContentKind;

  @Column({ type: "jsonb" })
  draft!: ContentDocument;

  @Column({ type: "jsonb", nullable: true })
  published!: ContentDocument | null;

  /** The number of its latest revision. */
  @Column({ type: "int" })
  revision!: number;

  /** All who have it see the draft. */
  @Index({ unique: true })
  @Column({ type: "varchar" })
  previewToken!: string;
}
