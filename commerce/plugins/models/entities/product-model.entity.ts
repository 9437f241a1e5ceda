import { type DeepPartial, EntityId, type ID, Product, VendureEntity } from "@vendure/core";
import { Column, Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import type { Ground } from "../../../../contracts/models";

/** How many bytes each file has that was made of an upload; null for one that is not there. */
export interface MadeOfModel {
  /** Of what makes them; another one makes them anew, under other names. */
  version: number;
  hero: number | null;
  lod: number | null;
  ar: number | null;
  usdz: number | null;
}

/** A model that was uploaded for a product, or for one of its sizes. */
@Entity()
@Index(["productId", "size"], { unique: true })
export class ProductModel extends VendureEntity {
  constructor(input?: DeepPartial<ProductModel>) {
    super(input);
  }

  @EntityId()
  productId!: ID;

  @ManyToOne(() => Product, { onDelete: "CASCADE" })
  @JoinColumn({ name: "productId" })
  product!: Product;

  /** The option code of the size that it has; empty where all variants share it. */
  @Column({ type: "varchar", default: "" })
  size!: string;

  @Column({ type: "varchar" })
  ground!: Ground;

  /** The option group whose codes are its glTF variants; empty for a model of one finish. */
  @Column({ type: "varchar", default: "" })
  option!: string;

  /** Those option codes. */
  @Column({ type: "jsonb" })
  finishes!: string[];

  /** In millimetres. */
  @Column({ type: "int" })
  width!: number;

  @Column({ type: "int" })
  height!: number;

  @Column({ type: "int" })
  depth!: number;

  @Column({ type: "int" })
  triangles!: number;

  /** The hash of the file's bytes, which names it. */
  @Column({ type: "varchar" })
  hash!: string;

  @Column({ type: "int" })
  bytes!: number;

  /** Whether viewers read it that know neither compression nor WebP. */
  @Column({ type: "boolean" })
  isPlain!: boolean;

  /** The files that were made of it; null until they are. */
  @Column({ type: "jsonb", nullable: true })
  made!: MadeOfModel | null;
}
