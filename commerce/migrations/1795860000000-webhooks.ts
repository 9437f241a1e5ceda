import type { MigrationInterface, QueryRunner } from "typeorm";

/** Receivers of events, and what they are told. */
export class Webhooks1795860000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "webhook_endpoint" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "uid" uuid NOT NULL, "url" character varying NOT NULL, "events" character varying array NOT NULL, "off" character varying, "turn" integer NOT NULL DEFAULT '1', "formerKeyUntil" TIMESTAMP WITH TIME ZONE, "freeAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "failures" integer NOT NULL DEFAULT '0', "failingSince" TIMESTAMP WITH TIME ZONE, "reachedAt" TIMESTAMP WITH TIME ZONE, "error" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "channelId" integer NOT NULL, "userId" integer, CONSTRAINT "PK_6c98112122b2b8a4f3984d2efa8" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_1b1de49a0acbc51275acf0033c" ON "webhook_endpoint" ("channelId") `);
        await queryRunner.query(`CREATE TABLE "webhook_delivery" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "eventId" character varying NOT NULL, "type" character varying NOT NULL, "stream" character varying NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "data" jsonb NOT NULL, "state" character varying NOT NULL DEFAULT 'due', "attempts" integer NOT NULL DEFAULT '0', "dueAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "settledAt" TIMESTAMP WITH TIME ZONE, "error" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "endpointId" integer NOT NULL, CONSTRAINT "PK_b1ae290239a778f12399db91354" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_4d7c6d966a99fd4312dbcbef37" ON "webhook_delivery" ("endpointId", "id") `);
        await queryRunner.query(`CREATE INDEX "IDX_bb862b657ad1ab1895332f5979" ON "webhook_delivery" ("dueAt", "id") WHERE "state" = 'due'`);
        await queryRunner.query(`CREATE INDEX "IDX_e746c8dc59841c4260020ec88d" ON "webhook_delivery" ("endpointId", "stream", "id") WHERE "state" = 'due'`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_edcc56b39d6df747b4c0fc7b04" ON "webhook_delivery" ("endpointId", "eventId") `);
        await queryRunner.query(`ALTER TABLE "webhook_delivery" ADD CONSTRAINT "FK_aa80c1d0b71d372bd9d844ada20" FOREIGN KEY ("endpointId") REFERENCES "webhook_endpoint"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "webhook_delivery" DROP CONSTRAINT "FK_aa80c1d0b71d372bd9d844ada20"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_edcc56b39d6df747b4c0fc7b04"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_e746c8dc59841c4260020ec88d"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_bb862b657ad1ab1895332f5979"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_4d7c6d966a99fd4312dbcbef37"`);
        await queryRunner.query(`DROP TABLE "webhook_delivery"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_1b1de49a0acbc51275acf0033c"`);
        await queryRunner.query(`DROP TABLE "webhook_endpoint"`);
   }

}
