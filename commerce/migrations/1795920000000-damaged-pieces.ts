import type { MigrationInterface, QueryRunner } from "typeorm";

/** Where damaged pieces of a store wait, and what became of them. */
export class DamagedPieces1795920000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "damaged_piece" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "quantity" integer NOT NULL, "reason" character varying NOT NULL, "note" character varying NOT NULL DEFAULT '', "cause" character varying NOT NULL, "source" character varying NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "actorName" character varying NOT NULL DEFAULT '', "device" character varying NOT NULL DEFAULT '', "ending" character varying, "endedAt" TIMESTAMP WITH TIME ZONE, "endedBy" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "storeId" integer NOT NULL, "variantId" integer NOT NULL, "orderLineId" integer, CONSTRAINT "PK_a1cc81691434ec67e02b84bcec7" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_46a8b8984185217fe6dd401c4c" ON "damaged_piece" ("orderLineId")`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_2ab42ef400551af348c071b645" ON "damaged_piece" ("cause")`);
        await queryRunner.query(`CREATE INDEX "IDX_0f0258e34893046373bc2c5fb8" ON "damaged_piece" ("source")`);
        await queryRunner.query(`CREATE INDEX "IDX_906072e7ced8a404445d55f6a1" ON "damaged_piece" ("storeId", "endedAt")`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsDamageplace" character varying(60)`);
        await queryRunner.query(`ALTER TABLE "damaged_piece" ADD CONSTRAINT "FK_530116d7cf143927884d02b894f" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "damaged_piece" ADD CONSTRAINT "FK_0ee89853f509a2fe4d5ee287084" FOREIGN KEY ("variantId") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "damaged_piece" ADD CONSTRAINT "FK_46a8b8984185217fe6dd401c4c0" FOREIGN KEY ("orderLineId") REFERENCES "order_line"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "damaged_piece" DROP CONSTRAINT "FK_46a8b8984185217fe6dd401c4c0"`);
        await queryRunner.query(`ALTER TABLE "damaged_piece" DROP CONSTRAINT "FK_0ee89853f509a2fe4d5ee287084"`);
        await queryRunner.query(`ALTER TABLE "damaged_piece" DROP CONSTRAINT "FK_530116d7cf143927884d02b894f"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsDamageplace"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_906072e7ced8a404445d55f6a1"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_0f0258e34893046373bc2c5fb8"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_2ab42ef400551af348c071b645"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_46a8b8984185217fe6dd401c4c"`);
        await queryRunner.query(`DROP TABLE "damaged_piece"`);
   }

}
