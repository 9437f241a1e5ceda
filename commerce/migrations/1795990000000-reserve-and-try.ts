import type { MigrationInterface, QueryRunner } from "typeorm";

/** Pieces that a store sets aside to be tried, where a store and an article allow it. */
export class ReserveAndTry1795990000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup" ADD "tried" boolean NOT NULL DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsReservetotry" boolean DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsTrypieces" integer DEFAULT '4'`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsTrydays" integer DEFAULT '1'`);
        await queryRunner.query(`ALTER TABLE "product" ADD "customFieldsTriedinstore" boolean DEFAULT false`);
        await queryRunner.query(`CREATE INDEX "IDX_pickup_open_try" ON "pickup" ("orderId") WHERE "tried" AND "state" IN ('held', 'placed', 'picking', 'ready', 'arrived', 'declined')`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`DROP INDEX "IDX_pickup_open_try"`);
        await queryRunner.query(`ALTER TABLE "product" DROP COLUMN "customFieldsTriedinstore"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsTrydays"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsTrypieces"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsReservetotry"`);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "tried"`);
   }

}
