import {MigrationInterface, QueryRunner} from "typeorm";

export class StagingShelves1795950000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "staging_shelf" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "name" character varying(40) NOT NULL, "key" character varying(80) NOT NULL, "kind" character varying NOT NULL, "capacity" integer NOT NULL, "active" boolean NOT NULL DEFAULT true, "id" SERIAL NOT NULL, "storeId" integer NOT NULL, CONSTRAINT "PK_00ce4e0cd4e2e0d3e209531641a" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_c85aef921203428aa92231a5a7" ON "staging_shelf" ("storeId", "key") `, undefined);
        await queryRunner.query(`ALTER TABLE "product" ADD "customFieldsShelfkind" character varying(255)`, undefined);
        await queryRunner.query(`ALTER TABLE "staging_shelf" ADD CONSTRAINT "FK_18fdcf114d3bcb858f0378edc6b" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "staging_shelf" DROP CONSTRAINT "FK_18fdcf114d3bcb858f0378edc6b"`, undefined);
        await queryRunner.query(`ALTER TABLE "product" DROP COLUMN "customFieldsShelfkind"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_c85aef921203428aa92231a5a7"`, undefined);
        await queryRunner.query(`DROP TABLE "staging_shelf"`, undefined);
   }

}
