import {MigrationInterface, QueryRunner} from "typeorm";

export class StockFeed1795331795020 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "stock_event" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "source" character varying NOT NULL, "eventId" character varying NOT NULL, "type" character varying NOT NULL, "quantity" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "sequence" integer NOT NULL, "id" SERIAL NOT NULL, "variantId" integer NOT NULL, "locationId" integer NOT NULL, "movementId" integer, CONSTRAINT "PK_3ae457503c4c2f3f082f4c5db04" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_acb0c585cdcc06113bc136aa85" ON "stock_event" ("variantId", "locationId", "at") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_14a6b2bec3c98c5d8cecebbe90" ON "stock_event" ("source", "eventId") `, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_14a6b2bec3c98c5d8cecebbe90"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_acb0c585cdcc06113bc136aa85"`, undefined);
        await queryRunner.query(`DROP TABLE "stock_event"`, undefined);
   }

}
