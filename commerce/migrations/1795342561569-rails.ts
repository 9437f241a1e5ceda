import {MigrationInterface, QueryRunner} from "typeorm";

export class Rails1795342561569 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "consent_record" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "subject" uuid NOT NULL, "purpose" character varying NOT NULL, "granted" boolean NOT NULL, "textVersion" character varying NOT NULL, "language" character varying NOT NULL, "source" character varying NOT NULL, "id" SERIAL NOT NULL, "customerId" integer, CONSTRAINT "PK_b357c35aea3aa0be4647282324f" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_7d2f5c78ae94e23de903b0872e" ON "consent_record" ("customerId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_b41aa07cd9c20acec231bbf66d" ON "consent_record" ("subject", "purpose", "id") `, undefined);
        await queryRunner.query(`CREATE TABLE "shop_event" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "eventId" uuid NOT NULL, "subject" uuid NOT NULL, "type" character varying NOT NULL, "market" character varying NOT NULL, "productId" integer, "store" character varying, "term" character varying, "requestId" uuid, "rail" character varying, "position" smallint, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "personalisation" boolean NOT NULL, "analytics" boolean NOT NULL, "synthetic" boolean NOT NULL DEFAULT false, "id" SERIAL NOT NULL, CONSTRAINT "PK_2e146e65464a05de25f3f396a9c" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_c88bb1a47168694c2ef9d82fa1" ON "shop_event" ("eventId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_da812be96aa289bfc74050b739" ON "shop_event" ("subject", "at") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_4387ddc6e1af47cc60a7ec938f" ON "shop_event" ("at") `, undefined);
        // The log of consents only grows, no matter who writes to it.
        await queryRunner.query(`CREATE FUNCTION consent_record_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'consent_record only grows'; END $$`);
        await queryRunner.query(`CREATE TRIGGER consent_record_only_grows BEFORE UPDATE OR DELETE ON "consent_record" FOR EACH ROW EXECUTE FUNCTION consent_record_only_grows()`);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_4387ddc6e1af47cc60a7ec938f"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_da812be96aa289bfc74050b739"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_c88bb1a47168694c2ef9d82fa1"`, undefined);
        await queryRunner.query(`DROP TABLE "shop_event"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_b41aa07cd9c20acec231bbf66d"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_7d2f5c78ae94e23de903b0872e"`, undefined);
        await queryRunner.query(`DROP TABLE "consent_record"`, undefined);
        await queryRunner.query(`DROP FUNCTION consent_record_only_grows`);
   }

}
