import type { MigrationInterface, QueryRunner } from "typeorm";

/** Payments at a provider: attempts, news of providers, chargebacks. */
export class RedirectedPayments1795970000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "payment_attempt" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "state" character varying NOT NULL DEFAULT 'open', "provider" character varying NOT NULL, "method" character varying NOT NULL, "orderCode" character varying NOT NULL, "currencyCode" character varying NOT NULL, "fingerprint" character varying NOT NULL, "key" character varying NOT NULL, "reference" character varying, "paidAs" character varying, "returnUrl" character varying NOT NULL, "language" character varying NOT NULL, "why" character varying, "asked" integer NOT NULL DEFAULT '0', "nextAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "id" SERIAL NOT NULL, "orderId" integer NOT NULL, "amount" bigint NOT NULL, CONSTRAINT "PK_a5ce3945d1d61956161e7f84d42" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_4d06e28910804514701004944e" ON "payment_attempt" ("orderId") `);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_f6f9edd4763a42850132ece88a" ON "payment_attempt" ("key") `);
        await queryRunner.query(`CREATE INDEX "IDX_a5cb54b1972b8016c1844131c1" ON "payment_attempt" ("nextAt") WHERE "state" IN ('open', 'closing')`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_d6f9370aca9d416f379cb49d3e" ON "payment_attempt" ("orderId") WHERE "state" = 'open'`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_a820c8724781e38d03bb865587" ON "payment_attempt" ("provider", "paidAs") `);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_b96e45e47751458bbbc2ba308b" ON "payment_attempt" ("provider", "reference") `);
        await queryRunner.query(`CREATE TABLE "payment_notice" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "provider" character varying NOT NULL, "eventId" character varying NOT NULL, "type" character varying NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "about" jsonb NOT NULL, "state" character varying NOT NULL DEFAULT 'due', "tried" integer NOT NULL DEFAULT '0', "nextAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "id" SERIAL NOT NULL, CONSTRAINT "PK_b86fdb1087d1de2e0702cc63142" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_9de98c7c424787365e94df38a8" ON "payment_notice" ("nextAt") WHERE "state" = 'due'`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_4977d5b5701c14edbdd7d462d5" ON "payment_notice" ("provider", "eventId") `);
        await queryRunner.query(`CREATE TABLE "payment_dispute" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "provider" character varying NOT NULL, "reference" character varying NOT NULL, "currencyCode" character varying NOT NULL, "reason" character varying NOT NULL, "state" character varying NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "id" SERIAL NOT NULL, "orderId" integer NOT NULL, "amount" bigint NOT NULL, CONSTRAINT "PK_e943d7996e93b4b512eafd48bbf" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_d617f08362ec0538e4c3093bd3" ON "payment_dispute" ("orderId") `);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_a307185bfaf20c940e257d0322" ON "payment_dispute" ("provider", "reference") `);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`DROP INDEX "public"."IDX_a307185bfaf20c940e257d0322"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_d617f08362ec0538e4c3093bd3"`);
        await queryRunner.query(`DROP TABLE "payment_dispute"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_4977d5b5701c14edbdd7d462d5"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_9de98c7c424787365e94df38a8"`);
        await queryRunner.query(`DROP TABLE "payment_notice"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_b96e45e47751458bbbc2ba308b"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_a820c8724781e38d03bb865587"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_d6f9370aca9d416f379cb49d3e"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_a5cb54b1972b8016c1844131c1"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_f6f9edd4763a42850132ece88a"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_4d06e28910804514701004944e"`);
        await queryRunner.query(`DROP TABLE "payment_attempt"`);
   }

}
