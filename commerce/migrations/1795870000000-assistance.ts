import type { MigrationInterface, QueryRunner } from "typeorm";

/** Shoppers who let a store see what interests them, who looked, and what was suggested. */
export class Assistance1795870000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "assistance_session" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "subject" uuid NOT NULL, "code" character varying NOT NULL, "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, "endedAt" TIMESTAMP WITH TIME ZONE, "id" SERIAL NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "PK_75c940b947daac5b78c09be4447" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_e9d7598c7ae62b4153184070e4" ON "assistance_session" ("code") WHERE "endedAt" IS NULL`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_31d464c56087ba28cd91a5f49c" ON "assistance_session" ("subject") WHERE "endedAt" IS NULL`);
        await queryRunner.query(`CREATE TABLE "assistance_look" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "staffName" character varying NOT NULL, "id" SERIAL NOT NULL, "sessionId" integer NOT NULL, "storeId" integer NOT NULL, "administratorId" integer, CONSTRAINT "PK_038e789efe85b1d473ecb4c5a91" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_de2cac765e3b8a0bf2f8e111ea" ON "assistance_look" ("sessionId") `);
        await queryRunner.query(`CREATE TABLE "assistance_suggestion" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "subject" uuid NOT NULL, "staffName" character varying NOT NULL, "id" SERIAL NOT NULL, "productId" integer NOT NULL, "variantId" integer, "storeId" integer NOT NULL, CONSTRAINT "PK_f6f81d46bede0ece830be96cc1c" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_17cee7a1f31abea4fdce3d9369" ON "assistance_suggestion" ("subject", "productId") `);
        await queryRunner.query(`ALTER TABLE "assistance_look" ADD CONSTRAINT "FK_de2cac765e3b8a0bf2f8e111ea0" FOREIGN KEY ("sessionId") REFERENCES "assistance_session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "assistance_look" ADD CONSTRAINT "FK_113d18d0d8cf7e3db161d4fb2ce" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "assistance_suggestion" ADD CONSTRAINT "FK_0cf15abf378dc9b98e3e463fce4" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "assistance_suggestion" ADD CONSTRAINT "FK_c18b14f74bf118a2a374ffc4307" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "assistance_suggestion" DROP CONSTRAINT "FK_c18b14f74bf118a2a374ffc4307"`);
        await queryRunner.query(`ALTER TABLE "assistance_suggestion" DROP CONSTRAINT "FK_0cf15abf378dc9b98e3e463fce4"`);
        await queryRunner.query(`ALTER TABLE "assistance_look" DROP CONSTRAINT "FK_113d18d0d8cf7e3db161d4fb2ce"`);
        await queryRunner.query(`ALTER TABLE "assistance_look" DROP CONSTRAINT "FK_de2cac765e3b8a0bf2f8e111ea0"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_17cee7a1f31abea4fdce3d9369"`);
        await queryRunner.query(`DROP TABLE "assistance_suggestion"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_de2cac765e3b8a0bf2f8e111ea"`);
        await queryRunner.query(`DROP TABLE "assistance_look"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_31d464c56087ba28cd91a5f49c"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_e9d7598c7ae62b4153184070e4"`);
        await queryRunner.query(`DROP TABLE "assistance_session"`);
   }

}
