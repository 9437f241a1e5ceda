import type { MigrationInterface, QueryRunner } from "typeorm";

export class PickupSubstitutesOut1795550000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "pickup_line" ADD "substitutesToTakeOut" integer NOT NULL DEFAULT '0'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "pickup_line" DROP COLUMN "substitutesToTakeOut"`);
  }
}
