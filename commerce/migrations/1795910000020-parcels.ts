import type { MigrationInterface, QueryRunner } from "typeorm";

/** Stores that send what is delivered: a parcel is prepared as an order to collect is. */
export class Parcels1795910000020 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup" ADD "kind" character varying NOT NULL DEFAULT 'collect'`);
        await queryRunner.query(`ALTER TABLE "pickup" ADD "carrier" character varying NOT NULL DEFAULT ''`);
        await queryRunner.query(`ALTER TABLE "pickup" ADD "trackingCode" character varying NOT NULL DEFAULT ''`);
        await queryRunner.query(`DROP INDEX "public"."IDX_7572e323374e9c836c1d8d14d5"`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_e340271e7af7a4d1b5044afe0d" ON "pickup" ("orderId", "storeId") WHERE "kind" = 'collect'`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_de7c1efd01be2bb094ea28aac2" ON "pickup" ("orderId", "kind", "storeId") WHERE "kind" = 'parcel' AND "state" IN ('held', 'placed', 'picking', 'ready')`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsShipsparcels" boolean DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsParcelsperday" integer DEFAULT '20'`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsParcelsperday"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsShipsparcels"`);
        await queryRunner.query(`DELETE FROM "pickup" WHERE "kind" = 'parcel'`);
        await queryRunner.query(`DROP INDEX "public"."IDX_de7c1efd01be2bb094ea28aac2"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_e340271e7af7a4d1b5044afe0d"`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_7572e323374e9c836c1d8d14d5" ON "pickup" ("orderId", "storeId")`);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "trackingCode"`);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "carrier"`);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "kind"`);
   }

}
