import {MigrationInterface, QueryRunner} from "typeorm";

export class PickupWishes1795350000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "pickup" ADD "wishes" jsonb`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" ADD "wishesAgreedAt" TIMESTAMP WITH TIME ZONE`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "wishesAgreedAt"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "wishes"`, undefined);
   }

}
