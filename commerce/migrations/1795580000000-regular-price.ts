import type { MigrationInterface, QueryRunner } from "typeorm";

export class RegularPrice1795580000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "product_variant_price" ADD "customFieldsRegularprice" double precision`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "product_variant_price" DROP COLUMN "customFieldsRegularprice"`,
    );
  }
}
