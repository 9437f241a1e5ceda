import {MigrationInterface, QueryRunner} from "typeorm";

export class DamagedParts1795950000001 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "damaged_piece" ADD "decisions" integer NOT NULL DEFAULT '0'`, undefined);
        await queryRunner.query(`ALTER TABLE "damaged_piece" ADD "decidedIn" character varying NOT NULL DEFAULT ''`, undefined);
        await queryRunner.query(`ALTER TABLE "damaged_piece" ADD "finding" character varying`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_ae8dd718e0f53f527ded084d38" ON "damaged_piece" ("finding") `, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_ae8dd718e0f53f527ded084d38"`, undefined);
        await queryRunner.query(`ALTER TABLE "damaged_piece" DROP COLUMN "finding"`, undefined);
        await queryRunner.query(`ALTER TABLE "damaged_piece" DROP COLUMN "decidedIn"`, undefined);
        await queryRunner.query(`ALTER TABLE "damaged_piece" DROP COLUMN "decisions"`, undefined);
   }

}
