import type { MigrationInterface, QueryRunner } from "typeorm";

/** Steps of staff that were refused. */
export class RefusedSteps1795860000001 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "pickup_refusal" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "type" character varying NOT NULL, "why" character varying NOT NULL, "actorName" character varying NOT NULL DEFAULT '', "device" character varying NOT NULL DEFAULT '', "commandId" character varying NOT NULL, "id" SERIAL NOT NULL, "pickupId" integer NOT NULL, CONSTRAINT "PK_6f88e75c8d6a077417db6effc1f" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_c418cca43006ec70e4b65b8307" ON "pickup_refusal" ("commandId") `);
        await queryRunner.query(`CREATE INDEX "IDX_4371c7bc5e121ff4ec225eb037" ON "pickup_refusal" ("pickupId", "at") `);
        await queryRunner.query(`ALTER TABLE "pickup_refusal" ADD CONSTRAINT "FK_801959b0f97131d44128d565813" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup_refusal" DROP CONSTRAINT "FK_801959b0f97131d44128d565813"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_4371c7bc5e121ff4ec225eb037"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_c418cca43006ec70e4b65b8307"`);
        await queryRunner.query(`DROP TABLE "pickup_refusal"`);
   }

}
