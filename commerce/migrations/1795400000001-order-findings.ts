import {MigrationInterface, QueryRunner} from "typeorm";

export class OrderFindings1795400000001 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "order_finding" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "invariant" character varying NOT NULL, "foundAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "endedAt" TIMESTAMP WITH TIME ZONE, "mended" boolean NOT NULL DEFAULT false, "id" SERIAL NOT NULL, "orderId" integer NOT NULL, CONSTRAINT "PK_794fc5e6ee9681618723227ff73" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_d1b37537da55ef8320d140d7d5" ON "order_finding" ("orderId", "invariant") WHERE "endedAt" IS NULL`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_d1b37537da55ef8320d140d7d5"`, undefined);
        await queryRunner.query(`DROP TABLE "order_finding"`, undefined);
   }

}
