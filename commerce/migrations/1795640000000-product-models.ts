import type { MigrationInterface, QueryRunner } from "typeorm";

/** Models that merchants upload for a product, or for one of its sizes. */
export class ProductModels1795640000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "product_model" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "size" character varying NOT NULL DEFAULT '', "ground" character varying NOT NULL, "option" character varying NOT NULL DEFAULT '', "finishes" jsonb NOT NULL, "width" integer NOT NULL, "height" integer NOT NULL, "depth" integer NOT NULL, "triangles" integer NOT NULL, "hash" character varying NOT NULL, "bytes" integer NOT NULL, "isPlain" boolean NOT NULL, "id" SERIAL NOT NULL, "productId" integer NOT NULL, CONSTRAINT "PK_deef06ea1075a8678683d25c718" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "IDX_9cb8aca4ecc32e0e1f61b5ec8a" ON "product_model" ("productId", "size")`,
    );
    await queryRunner.query(
      `ALTER TABLE "product_model" ADD CONSTRAINT "FK_0d1428dc1db13055b392442b1f9" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "product_model"`);
  }
}
