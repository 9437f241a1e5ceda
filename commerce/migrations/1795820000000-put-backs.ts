import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is to be put back, an index for orders of a month, and how long shoppers may wait. */
export class PutBacks1795820000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "pickup_put_back" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "quantity" integer NOT NULL, "doneAt" TIMESTAMP WITH TIME ZONE, "doneBy" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "pickupId" integer NOT NULL, "lineId" integer NOT NULL, "storeId" integer NOT NULL, "variantId" integer NOT NULL, CONSTRAINT "PK_ba32ffe44354f9843525411761c" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_046df1fcada6472252bad11275" ON "pickup_put_back" ("pickupId") `);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_6f5520ffaf09a1977a3b9f440f" ON "pickup_put_back" ("lineId", "variantId") WHERE "doneAt" IS NULL`);
        await queryRunner.query(`CREATE INDEX "IDX_f1c2d2e775d91931a6c27f09e1" ON "pickup_put_back" ("storeId", "doneAt") `);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsWaitminutes" integer DEFAULT '5'`);
        await queryRunner.query(`CREATE INDEX "IDX_dd051123d3d2f36c0986d90e7b" ON "pickup" ("storeId", "placedAt") `);
        await queryRunner.query(`ALTER TABLE "pickup_put_back" ADD CONSTRAINT "FK_046df1fcada6472252bad112755" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "pickup_put_back" ADD CONSTRAINT "FK_7c8a53ec34fc890fb7628106639" FOREIGN KEY ("lineId") REFERENCES "pickup_line"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "pickup_put_back" ADD CONSTRAINT "FK_f1df8a44aa8d9a17775d4ff9859" FOREIGN KEY ("variantId") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup_put_back" DROP CONSTRAINT "FK_f1df8a44aa8d9a17775d4ff9859"`);
        await queryRunner.query(`ALTER TABLE "pickup_put_back" DROP CONSTRAINT "FK_7c8a53ec34fc890fb7628106639"`);
        await queryRunner.query(`ALTER TABLE "pickup_put_back" DROP CONSTRAINT "FK_046df1fcada6472252bad112755"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_dd051123d3d2f36c0986d90e7b"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsWaitminutes"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_f1c2d2e775d91931a6c27f09e1"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_6f5520ffaf09a1977a3b9f440f"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_046df1fcada6472252bad11275"`);
        await queryRunner.query(`DROP TABLE "pickup_put_back"`);
   }

}
