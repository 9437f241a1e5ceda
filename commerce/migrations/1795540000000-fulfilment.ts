import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * How goods come is a field of the method of delivery, no beginning of its code. An order's address
 * that is a store's says which store, where only a company's name said so before.
 */
export class Fulfilment1795540000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "shipping_method" ADD "customFieldsFulfilment" character varying(255) NOT NULL DEFAULT 'delivery'`,
    );
    await queryRunner.query(
      `UPDATE "shipping_method" SET "customFieldsFulfilment" = 'collection' WHERE code LIKE 'collect-%'`,
    );
    await queryRunner.query(
      `UPDATE "order" o SET "shippingAddress" = (o."shippingAddress"::jsonb ||
         jsonb_build_object('store', COALESCE((SELECT s."customFieldsCode" FROM stock_location s
           WHERE s.name = o."shippingAddress"::jsonb->>'fullName' LIMIT 1), '')))::text
       WHERE o."shippingAddress"::jsonb->>'company' = 'Click and collect'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `UPDATE "order" SET "shippingAddress" = ("shippingAddress"::jsonb - 'store')::text
       WHERE "shippingAddress"::jsonb->>'store' IS NOT NULL`,
    );
    await queryRunner.query(`ALTER TABLE "shipping_method" DROP COLUMN "customFieldsFulfilment"`);
  }
}
