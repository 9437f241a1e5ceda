import type { MigrationInterface, QueryRunner } from "typeorm";

/** How goods can be brought home, what a method of delivery carries, and what is worn. */
export class DeliveryClasses1795750000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "product" ADD "customFieldsDeliveredas" character varying(255)`,
    );
    await queryRunner.query(
      `ALTER TABLE "product" ADD "customFieldsWorn" boolean DEFAULT false`,
    );
    await queryRunner.query(
      `ALTER TABLE "shipping_method" ADD "customFieldsCarries" character varying(255)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "shipping_method" DROP COLUMN "customFieldsCarries"`);
    await queryRunner.query(`ALTER TABLE "product" DROP COLUMN "customFieldsWorn"`);
    await queryRunner.query(`ALTER TABLE "product" DROP COLUMN "customFieldsDeliveredas"`);
  }
}
