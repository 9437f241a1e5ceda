import type { MigrationInterface, QueryRunner } from "typeorm";

/** Orders as gifts with a message, and what wrapping costs in each market. */
export class Gifts1795780000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order" ADD "customFieldsIsgift" boolean`);
    await queryRunner.query(`ALTER TABLE "order" ADD "customFieldsGiftmessage" text`);
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsGiftwrapprice" integer`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsGiftwrapprice"`);
    await queryRunner.query(`ALTER TABLE "order" DROP COLUMN "customFieldsGiftmessage"`);
    await queryRunner.query(`ALTER TABLE "order" DROP COLUMN "customFieldsIsgift"`);
  }
}
