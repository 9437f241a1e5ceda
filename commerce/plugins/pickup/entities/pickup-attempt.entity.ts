import { type DeepPartial, VendureEntity } from "@vendure/core";
import { Column, Entity, Index } from "typeorm";

/** Wrong codes by what they were tried on, since when. */
@Entity()
export class PickupAttempt extends VendureEntity {
  constructor(input?: DeepPartial<PickupAttempt>) {
    super(input);
  }

  @Index({ unique: true })
  @Column({ type: "varchar" })
  key!: string;

  @Column({ type: "timestamptz" })
  since!: Date;

  @Column({ type: "int" })
  count!: number;
}
