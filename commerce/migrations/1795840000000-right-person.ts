import type { MigrationInterface, QueryRunner } from "typeorm";

/** Pieces that were not taken, from which age goods are, and when two people hand over. */
export class RightPerson1795840000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "pickup_line" ADD "refused" integer NOT NULL DEFAULT '0'`);
    await queryRunner.query(
      `ALTER TABLE "product" ADD "customFieldsMinimumage" integer DEFAULT '0'`,
    );
    await queryRunner.query(
      `ALTER TABLE "stock_location" ADD "customFieldsSecondpersonabove" integer DEFAULT '0'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "stock_location" DROP COLUMN "customFieldsSecondpersonabove"`,
    );
    await queryRunner.query(`ALTER TABLE "product" DROP COLUMN "customFieldsMinimumage"`);
    await queryRunner.query(`ALTER TABLE "pickup_line" DROP COLUMN "refused"`);
  }
}
