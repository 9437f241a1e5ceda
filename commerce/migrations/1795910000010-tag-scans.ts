import type { MigrationInterface, QueryRunner } from "typeorm";

/** Prices of printed tags have a currency and an end, and carts that took goods at them are known. */
export class TagScans1795910000010 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "tag_scan" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "nonce" character varying(36) NOT NULL, "until" TIMESTAMP WITH TIME ZONE NOT NULL, "id" SERIAL NOT NULL, "orderId" integer NOT NULL, "tagId" integer NOT NULL, CONSTRAINT "PK_0e41afb052ce16ce78a4290d487" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_eafafeb57e518d64570b4195ff" ON "tag_scan" ("nonce") `);
        await queryRunner.query(`CREATE INDEX "IDX_558230529a9d40ecad93aba87c" ON "tag_scan" ("orderId") `);
        await queryRunner.query(`ALTER TABLE "shelf_tag" ADD "currencyCode" character varying(3) NOT NULL DEFAULT ''`);
        await queryRunner.query(`ALTER TABLE "shelf_tag" ADD "replacedAt" TIMESTAMP WITH TIME ZONE`);
        await queryRunner.query(`UPDATE "shelf_tag" t SET "currencyCode" = c."defaultCurrencyCode" FROM "channel" c WHERE c.id = t."channelId"`);
        await queryRunner.query(`UPDATE "shelf_tag" t SET "replacedAt" = (SELECT MIN(n."printedAt") FROM "shelf_tag" n WHERE n."storeId" = t."storeId" AND n."channelId" = t."channelId" AND n."variantId" = t."variantId" AND (n."printedAt", n.id) > (t."printedAt", t.id))`);
        await queryRunner.query(`ALTER TABLE "tag_scan" ADD CONSTRAINT "FK_558230529a9d40ecad93aba87c1" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "tag_scan" ADD CONSTRAINT "FK_d557b6fbf48d1385f5b1b5cafe2" FOREIGN KEY ("tagId") REFERENCES "shelf_tag"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`DROP TABLE "tag_scan"`);
        await queryRunner.query(`ALTER TABLE "shelf_tag" DROP COLUMN "replacedAt"`);
        await queryRunner.query(`ALTER TABLE "shelf_tag" DROP COLUMN "currencyCode"`);
   }

}
