import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * How often something was tried in a window. The table is not logged, so counting costs little.
 * What a crash of the database forgets is a quarter of an hour of wrong passwords.
 */
@Entity()
export class LimitCount {
  /** A keyed hash of limit, caller and target: no address of anybody is kept. */
  @PrimaryColumn({ type: "bytea" })
  key!: Buffer;

  @Index("IDX_limit_count_until")
  @Column({ type: "timestamptz" })
  until!: Date;

  @Column({ type: "int" })
  count!: number;
}
