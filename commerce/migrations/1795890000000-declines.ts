import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whether a store near by may take an order over. */
export class Declines1795890000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup" ADD "allowMove" boolean NOT NULL DEFAULT false`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "allowMove"`);
   }

}
