import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/** One cache tag of the storefront that went out of date, and when. */
@Entity()
@Index("IDX_storefront_change_at", ["at"])
export class StorefrontChange {
  @PrimaryGeneratedColumn({ type: "bigint" })
  id!: string;

  @Column({ type: "text" })
  tag!: string;

  @Column({ type: "timestamptz", default: () => "clock_timestamp()" })
  at!: Date;
}
