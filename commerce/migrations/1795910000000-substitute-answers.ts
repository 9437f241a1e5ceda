import type { MigrationInterface, QueryRunner } from "typeorm";

/** Another article waits for its shopper's yes; how long, and when a manager looks at it. */
export class SubstituteAnswers1795910000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "pickup_line" ADD "proposed" integer NOT NULL DEFAULT '0'`,
    );
    await queryRunner.query(
      `ALTER TABLE "pickup_line" ADD "proposedUntil" TIMESTAMP WITH TIME ZONE`,
    );
    await queryRunner.query(
      `ALTER TABLE "stock_location" ADD "customFieldsSubstituteminutes" integer DEFAULT '0'`,
    );
    await queryRunner.query(
      `ALTER TABLE "stock_location" ADD "customFieldsSubstituteapprovalabove" integer DEFAULT '0'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "stock_location" DROP COLUMN "customFieldsSubstituteapprovalabove"`,
    );
    await queryRunner.query(
      `ALTER TABLE "stock_location" DROP COLUMN "customFieldsSubstituteminutes"`,
    );
    await queryRunner.query(`ALTER TABLE "pickup_line" DROP COLUMN "proposedUntil"`);
    await queryRunner.query(`ALTER TABLE "pickup_line" DROP COLUMN "proposed"`);
  }
}
