import {MigrationInterface, QueryRunner} from "typeorm";

export class Staff1795340691308 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "stock_correction" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "at" TIMESTAMP WITH TIME ZONE NOT NULL, "change" integer NOT NULL, "onHand" integer NOT NULL, "reason" character varying NOT NULL, "actorName" character varying NOT NULL DEFAULT '', "device" character varying NOT NULL DEFAULT '', "commandId" character varying NOT NULL, "id" SERIAL NOT NULL, "storeId" integer NOT NULL, "variantId" integer NOT NULL, CONSTRAINT "PK_17041666c2ccea52b09df958563" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_115c360f1a25f374f6097478b0" ON "stock_correction" ("commandId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_8e516697a0f206d8ad11621318" ON "stock_correction" ("storeId", "at") `, undefined);
        await queryRunner.query(`CREATE TABLE "shelf_place" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "place" character varying(40) NOT NULL, "id" SERIAL NOT NULL, "storeId" integer NOT NULL, "variantId" integer NOT NULL, CONSTRAINT "PK_c96034c93be96926efac79d1b49" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_1d51c063ee908961bf2d022ae4" ON "shelf_place" ("storeId", "variantId") `, undefined);
        // Who corrected what is only ever added to, by whomever.
        await queryRunner.query(`CREATE FUNCTION stock_correction_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stock_correction is append-only'; END $$`, undefined);
        await queryRunner.query(`CREATE TRIGGER stock_correction_is_kept BEFORE UPDATE OR DELETE ON "stock_correction" FOR EACH ROW EXECUTE FUNCTION stock_correction_is_kept()`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_1d51c063ee908961bf2d022ae4"`, undefined);
        await queryRunner.query(`DROP TABLE "shelf_place"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_8e516697a0f206d8ad11621318"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_115c360f1a25f374f6097478b0"`, undefined);
        await queryRunner.query(`DROP TABLE "stock_correction"`, undefined);
        await queryRunner.query(`DROP FUNCTION stock_correction_is_kept()`, undefined);
   }

}
