import type { MigrationInterface, QueryRunner } from "typeorm";

/** A store says whether its managers see figures by person. */
export class FiguresByPerson1795980000001 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsFiguresbyperson" boolean DEFAULT false`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsFiguresbyperson"`);
   }

}
