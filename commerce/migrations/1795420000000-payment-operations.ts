import {MigrationInterface, QueryRunner} from "typeorm";

export class PaymentOperations1795420000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "payment_operation" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "kind" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'due', "provider" character varying NOT NULL, "authorisation" character varying, "currencyCode" character varying NOT NULL, "reason" character varying, "pieces" jsonb, "key" character varying NOT NULL, "attempts" integer NOT NULL DEFAULT '0', "nextAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "leasedUntil" TIMESTAMP WITH TIME ZONE, "doneAt" TIMESTAMP WITH TIME ZONE, "error" character varying, "id" SERIAL NOT NULL, "orderId" integer NOT NULL, "paymentId" integer, "refundId" integer, "pickupId" integer, "amount" bigint NOT NULL, CONSTRAINT "PK_4f0ea86839a62b4bf8cf4604693" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_b1a3473493fc794e284b786269" ON "payment_operation" ("orderId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_0f07a79e4e19517bb9964077b8" ON "payment_operation" ("paymentId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_2d1a622f359dfb3243ecf3da6e" ON "payment_operation" ("authorisation") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_d6317b74c7964c1b32953e5445" ON "payment_operation" ("key") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_d39c5d1c2fe54451f423e786ef" ON "payment_operation" ("state", "nextAt") `, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_d39c5d1c2fe54451f423e786ef"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_d6317b74c7964c1b32953e5445"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_2d1a622f359dfb3243ecf3da6e"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_0f07a79e4e19517bb9964077b8"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_b1a3473493fc794e284b786269"`, undefined);
        await queryRunner.query(`DROP TABLE "payment_operation"`, undefined);
   }

}
