import type { MigrationInterface, QueryRunner } from "typeorm";

/** When a person of the store answered what rang for an order, and when promises ring. */
export class AnsweredRings1795800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "pickup" ADD "answeredAt" TIMESTAMP WITH TIME ZONE`);
    await queryRunner.query(
      `ALTER TABLE "stock_location" ADD "customFieldsWarnminutes" integer DEFAULT '10'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsWarnminutes"`);
    await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "answeredAt"`);
  }
}
