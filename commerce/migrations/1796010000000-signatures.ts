import type { MigrationInterface, QueryRunner } from "typeorm";

/** What shoppers sign hand-overs with, and the stores that ask for it. */
export class Signatures1796010000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "pickup_signature" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "at" TIMESTAMP WITH TIME ZONE NOT NULL, "keptUntil" TIMESTAMP WITH TIME ZONE NOT NULL, "strokes" character varying NOT NULL DEFAULT '', "name" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "pickupId" integer NOT NULL, CONSTRAINT "PK_05c5cb66436346371e48c8b7893" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_385730fb49f2802f0980112e8f" ON "pickup_signature" ("pickupId") `);
        await queryRunner.query(`CREATE INDEX "IDX_9f49634c4ccd89d62850a084b0" ON "pickup_signature" ("keptUntil") `);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsSignatureasked" boolean DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsSignaturefrom" integer DEFAULT '0'`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsSignaturedays" integer DEFAULT '180'`);
        await queryRunner.query(`ALTER TABLE "pickup_signature" ADD CONSTRAINT "FK_385730fb49f2802f0980112e8fa" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup_signature" DROP CONSTRAINT "FK_385730fb49f2802f0980112e8fa"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsSignaturedays"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsSignaturefrom"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsSignatureasked"`);
        await queryRunner.query(`DROP INDEX "IDX_9f49634c4ccd89d62850a084b0"`);
        await queryRunner.query(`DROP INDEX "IDX_385730fb49f2802f0980112e8f"`);
        await queryRunner.query(`DROP TABLE "pickup_signature"`);
   }

}
