import type { MigrationInterface, QueryRunner } from "typeorm";

/** Transfers ring at the store that has the next step, until a person there has seen them. */
export class TransferRings1795980000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "stock_transfer" ADD "sentAt" TIMESTAMP WITH TIME ZONE`);
        await queryRunner.query(`ALTER TABLE "stock_transfer" ADD "senderAnsweredAt" TIMESTAMP WITH TIME ZONE`);
        await queryRunner.query(`ALTER TABLE "stock_transfer" ADD "receiverAnsweredAt" TIMESTAMP WITH TIME ZONE`);
        await queryRunner.query(`ALTER TABLE "staff_push" ADD "transferId" integer`);
        await queryRunner.query(`CREATE INDEX "IDX_9d9028b76b7eeaa10a1583ca09" ON "stock_transfer" ("id") WHERE "endedAt" IS NULL`);
        await queryRunner.query(`CREATE INDEX "IDX_47c35190e5bc2e94f181c430c0" ON "staff_push" ("transferId") `);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_848c71978216afc6643eab92e1" ON "staff_push" ("deviceId", "transferId", "kind", "reach", "at") `);
        await queryRunner.query(`ALTER TABLE "staff_push" ADD CONSTRAINT "FK_47c35190e5bc2e94f181c430c05" FOREIGN KEY ("transferId") REFERENCES "stock_transfer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`UPDATE "stock_transfer" t SET "sentAt" = (SELECT MAX(e.at) FROM "stock_transfer_event" e WHERE e."transferId" = t.id AND e.type = 'send')`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`DELETE FROM "staff_push" WHERE "transferId" IS NOT NULL`);
        await queryRunner.query(`ALTER TABLE "staff_push" DROP CONSTRAINT "FK_47c35190e5bc2e94f181c430c05"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_848c71978216afc6643eab92e1"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_47c35190e5bc2e94f181c430c0"`);
        await queryRunner.query(`DROP INDEX "public"."IDX_9d9028b76b7eeaa10a1583ca09"`);
        await queryRunner.query(`ALTER TABLE "staff_push" DROP COLUMN "transferId"`);
        await queryRunner.query(`ALTER TABLE "stock_transfer" DROP COLUMN "receiverAnsweredAt"`);
        await queryRunner.query(`ALTER TABLE "stock_transfer" DROP COLUMN "senderAnsweredAt"`);
        await queryRunner.query(`ALTER TABLE "stock_transfer" DROP COLUMN "sentAt"`);
   }

}
