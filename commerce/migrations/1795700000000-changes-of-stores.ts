import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who changed what of a store. */
export class ChangesOfStores1795700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "store_change" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "number" integer NOT NULL, "fields" jsonb NOT NULL, "id" SERIAL NOT NULL, "stockLocationId" integer NOT NULL, "userId" integer, CONSTRAINT "UQ_f236c5596a8b29d42c90b958c97" UNIQUE ("stockLocationId", "number"), CONSTRAINT "PK_2a49ad3c0f1a652c59bd7530c08" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `ALTER TABLE "store_change" ADD CONSTRAINT "FK_8a29952641db22d4cc4347be28b" FOREIGN KEY ("stockLocationId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "store_change"`);
  }
}
