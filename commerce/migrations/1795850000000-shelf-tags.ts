import {MigrationInterface, QueryRunner} from "typeorm";

export class ShelfTags1795850000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "shelf_tag" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "printedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "id" SERIAL NOT NULL, "storeId" integer NOT NULL, "channelId" integer NOT NULL, "variantId" integer NOT NULL, "price" bigint NOT NULL, CONSTRAINT "PK_94e7cb9531d5be8b2ff989f2417" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_88b257b4a811bcab3e27731456" ON "shelf_tag" ("variantId") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_852342f78e882abb3cb2ddf4b2" ON "shelf_tag" ("storeId", "variantId", "channelId", "price") `, undefined);
        await queryRunner.query(`CREATE TABLE "help_call" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "secretHash" character varying(64) NOT NULL, "askedAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, "answeredAt" TIMESTAMP WITH TIME ZONE, "endedAt" TIMESTAMP WITH TIME ZONE, "id" SERIAL NOT NULL, "storeId" integer NOT NULL, "channelId" integer NOT NULL, "variantId" integer NOT NULL, "answeredById" integer, CONSTRAINT "PK_38e68c648c6c22c813a42b3205e" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_84e01b94f52530f2fc967a940d" ON "help_call" ("secretHash") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_9e0d105cb6bd16ce54fb13a4e8" ON "help_call" ("storeId", "expiresAt") `, undefined);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsHelpminutes" integer DEFAULT '10'`, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" ADD "helpId" integer`, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" DROP CONSTRAINT "FK_c24ad415fbb4130cfd0a7794b54"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_ff678e8220620de76ca8a6304a"`, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" ALTER COLUMN "pickupId" DROP NOT NULL`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_350b5434cef05437d70607ddf8" ON "staff_push" ("helpId") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_08d5d5fb7b5bb5b2472a357c24" ON "staff_push" ("deviceId", "helpId", "kind", "reach", "at") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_ff678e8220620de76ca8a6304a" ON "staff_push" ("deviceId", "pickupId", "kind", "reach", "at") `, undefined);
        await queryRunner.query(`ALTER TABLE "shelf_tag" ADD CONSTRAINT "FK_88b257b4a811bcab3e277314560" FOREIGN KEY ("variantId") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "help_call" ADD CONSTRAINT "FK_be2801305490a2b54a254ce8ffb" FOREIGN KEY ("variantId") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" ADD CONSTRAINT "FK_c24ad415fbb4130cfd0a7794b54" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" ADD CONSTRAINT "FK_350b5434cef05437d70607ddf8a" FOREIGN KEY ("helpId") REFERENCES "help_call"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "staff_push" DROP CONSTRAINT "FK_350b5434cef05437d70607ddf8a"`, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" DROP CONSTRAINT "FK_c24ad415fbb4130cfd0a7794b54"`, undefined);
        await queryRunner.query(`ALTER TABLE "help_call" DROP CONSTRAINT "FK_be2801305490a2b54a254ce8ffb"`, undefined);
        await queryRunner.query(`ALTER TABLE "shelf_tag" DROP CONSTRAINT "FK_88b257b4a811bcab3e277314560"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_ff678e8220620de76ca8a6304a"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_08d5d5fb7b5bb5b2472a357c24"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_350b5434cef05437d70607ddf8"`, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" ALTER COLUMN "pickupId" SET NOT NULL`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_ff678e8220620de76ca8a6304a" ON "staff_push" ("at", "deviceId", "kind", "pickupId", "reach") `, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" ADD CONSTRAINT "FK_c24ad415fbb4130cfd0a7794b54" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "staff_push" DROP COLUMN "helpId"`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsHelpminutes"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_9e0d105cb6bd16ce54fb13a4e8"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_84e01b94f52530f2fc967a940d"`, undefined);
        await queryRunner.query(`DROP TABLE "help_call"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_852342f78e882abb3cb2ddf4b2"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_88b257b4a811bcab3e27731456"`, undefined);
        await queryRunner.query(`DROP TABLE "shelf_tag"`, undefined);
   }

}
