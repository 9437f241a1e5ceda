import {MigrationInterface, QueryRunner} from "typeorm";

export class PickupOnWay1795343800000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "pickup" ADD "onWayAt" TIMESTAMP WITH TIME ZONE`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "onWayAt"`, undefined);
   }

}
