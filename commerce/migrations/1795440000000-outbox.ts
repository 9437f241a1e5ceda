import {MigrationInterface, QueryRunner} from "typeorm";

export class Outbox1795440000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "outbox_message" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "key" character varying NOT NULL, "kind" character varying NOT NULL, "data" jsonb NOT NULL DEFAULT '{}', "state" character varying NOT NULL DEFAULT 'due', "attempts" integer NOT NULL DEFAULT '0', "dueAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "settledAt" TIMESTAMP WITH TIME ZONE, "error" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, CONSTRAINT "PK_2f36ee5236f2793f3e7bd554589" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_e06b294200d0e09060d812bca7" ON "outbox_message" ("key") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_a2a44545f962d5ec8397680ebb" ON "outbox_message" ("dueAt", "id") WHERE "state" = 'due'`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_a2a44545f962d5ec8397680ebb"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_e06b294200d0e09060d812bca7"`, undefined);
        await queryRunner.query(`DROP TABLE "outbox_message"`, undefined);
   }

}
