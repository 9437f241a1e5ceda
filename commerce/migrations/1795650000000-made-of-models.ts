import type { MigrationInterface, QueryRunner } from "typeorm";

/** The files that are made of an uploaded model. */
export class MadeOfModels1795650000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "product_model" ADD "made" jsonb`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "product_model" DROP COLUMN "made"`);
  }
}
