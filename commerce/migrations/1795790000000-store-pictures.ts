import type { MigrationInterface, QueryRunner } from "typeorm";

/** A picture of a store, and what it shows. */
export class StorePictures1795790000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "stock_location" ADD "customFieldsPicture" character varying(255)`,
    );
    await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsPicturealt" jsonb`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsPicturealt"`);
    await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsPicture"`);
  }
}
