import type { MigrationInterface, QueryRunner } from "typeorm";

/** Goods that shoppers take from the shelf and pay there, where a store and an article allow it. */
export class PaidInAisle1795910000011 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup" ADD "inAisle" boolean NOT NULL DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsPayinaisle" boolean DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "product" ADD "customFieldsSoldinaisle" boolean DEFAULT true`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "product" DROP COLUMN "customFieldsSoldinaisle"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsPayinaisle"`);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "inAisle"`);
   }

}
