import type { MigrationInterface, QueryRunner } from "typeorm";

/** What managers say of the rest of a store's day, and where an order went instead. */
export class Pauses1795830000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "pickup_pause" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "kind" character varying NOT NULL, "capacity" integer, "startsAt" TIMESTAMP WITH TIME ZONE NOT NULL, "endsAt" TIMESTAMP WITH TIME ZONE NOT NULL, "startedBy" character varying NOT NULL DEFAULT '', "device" character varying NOT NULL DEFAULT '', "commandId" character varying NOT NULL, "takenBackAt" TIMESTAMP WITH TIME ZONE, "takenBackBy" character varying NOT NULL DEFAULT '', "takenBackOn" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "storeId" integer NOT NULL, CONSTRAINT "PK_366653e1ae4cb199401233e4cc7" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_f8c8f733789c4d35faa4a4da81" ON "pickup_pause" ("commandId") `);
        await queryRunner.query(`CREATE INDEX "IDX_7f15c2867081cd270949e8e6ba" ON "pickup_pause" ("storeId", "endsAt") `);
        await queryRunner.query(`ALTER TABLE "pickup" ADD "pauseId" integer`);
        await queryRunner.query(`ALTER TABLE "pickup" ADD "movedToId" integer`);
        await queryRunner.query(`ALTER TABLE "pickup_pause" ADD CONSTRAINT "FK_899d2853490d249d6957b7aa10d" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "pickup_pause" DROP CONSTRAINT "FK_899d2853490d249d6957b7aa10d"`);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "movedToId"`);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "pauseId"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_7f15c2867081cd270949e8e6ba"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_f8c8f733789c4d35faa4a4da81"`);
        await queryRunner.query(`DROP TABLE "pickup_pause"`);
   }

}
