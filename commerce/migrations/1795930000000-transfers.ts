import type { MigrationInterface, QueryRunner } from "typeorm";

/** Stock on its way between two stores. */
export class Transfers1795930000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "stock_transfer_line" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "asked" integer NOT NULL, "packed" integer NOT NULL DEFAULT '0', "received" integer, "id" SERIAL NOT NULL, "transferId" integer NOT NULL, "variantId" integer NOT NULL, CONSTRAINT "PK_62d9e6a60e71fe66d3cc35f8347" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_9feec6d613a6566c90cc6d0ff9" ON "stock_transfer_line" ("variantId") `);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_b514c8ec92d1dea203a84877ce" ON "stock_transfer_line" ("transferId", "variantId") `);
        await queryRunner.query(`CREATE TABLE "stock_transfer" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "state" character varying NOT NULL DEFAULT 'requested', "reason" character varying NOT NULL, "carrier" character varying NOT NULL DEFAULT '', "trackingCode" character varying NOT NULL DEFAULT '', "endedAt" TIMESTAMP WITH TIME ZONE, "id" SERIAL NOT NULL, "channelId" integer NOT NULL, "fromStoreId" integer NOT NULL, "toStoreId" integer NOT NULL, CONSTRAINT "PK_b6165ea3cc5b8062e7eaa1bd44d" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_3c7fae279184fc23ad3e72aa1c" ON "stock_transfer" ("toStoreId", "state") `);
        await queryRunner.query(`CREATE INDEX "IDX_083e114aea319e238bdfe5774c" ON "stock_transfer" ("fromStoreId", "state") `);
        await queryRunner.query(`CREATE TABLE "stock_transfer_event" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "at" TIMESTAMP WITH TIME ZONE NOT NULL, "type" character varying NOT NULL, "to" character varying NOT NULL, "actorName" character varying NOT NULL DEFAULT '', "device" character varying NOT NULL DEFAULT '', "commandId" character varying NOT NULL, "data" jsonb NOT NULL DEFAULT '{}', "id" SERIAL NOT NULL, "transferId" integer NOT NULL, CONSTRAINT "PK_55a5f7c9b407faf56f5c66a383c" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_c12f6eed67576913ab4354b97e" ON "stock_transfer_event" ("transferId") `);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_716567ba60f91f4daad3372ebd" ON "stock_transfer_event" ("commandId") `);
        await queryRunner.query(`ALTER TABLE "stock_transfer_line" ADD CONSTRAINT "FK_07806035251329afffdfd336362" FOREIGN KEY ("transferId") REFERENCES "stock_transfer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "stock_transfer_event" ADD CONSTRAINT "FK_c12f6eed67576913ab4354b97ea" FOREIGN KEY ("transferId") REFERENCES "stock_transfer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
        // Who did what is only ever added to.
        await queryRunner.query(`CREATE FUNCTION stock_transfer_event_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stock_transfer_event is append-only'; END $$`);
        await queryRunner.query(`CREATE TRIGGER stock_transfer_event_is_kept BEFORE UPDATE OR DELETE ON "stock_transfer_event" FOR EACH ROW EXECUTE FUNCTION stock_transfer_event_is_kept()`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "stock_transfer_event" DROP CONSTRAINT "FK_c12f6eed67576913ab4354b97ea"`);
        await queryRunner.query(`ALTER TABLE "stock_transfer_line" DROP CONSTRAINT "FK_07806035251329afffdfd336362"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_716567ba60f91f4daad3372ebd"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_c12f6eed67576913ab4354b97e"`);
        await queryRunner.query(`DROP TABLE "stock_transfer_event"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_083e114aea319e238bdfe5774c"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_3c7fae279184fc23ad3e72aa1c"`);
        await queryRunner.query(`DROP TABLE "stock_transfer"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_b514c8ec92d1dea203a84877ce"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_9feec6d613a6566c90cc6d0ff9"`);
        await queryRunner.query(`DROP TABLE "stock_transfer_line"`);
        await queryRunner.query(`DROP FUNCTION stock_transfer_event_is_kept()`);
        await queryRunner.query(`DELETE FROM "stock_discrepancy" WHERE "kind" = 'transfer'`);
   }

}
