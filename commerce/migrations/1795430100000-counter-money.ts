import {MigrationInterface, QueryRunner} from "typeorm";

export class CounterMoney1795430100000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "pickup_payout" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "currencyCode" character varying NOT NULL, "reason" character varying NOT NULL, "dueAt" TIMESTAMP WITH TIME ZONE NOT NULL, "paidAt" TIMESTAMP WITH TIME ZONE, "tender" character varying, "reference" character varying NOT NULL DEFAULT '', "paidBy" character varying NOT NULL DEFAULT '', "commandId" character varying, "id" SERIAL NOT NULL, "movementId" integer NOT NULL, "orderId" integer NOT NULL, "pickupId" integer NOT NULL, "storeId" integer NOT NULL, "channelId" integer NOT NULL, "amount" bigint NOT NULL, CONSTRAINT "PK_7d29db23619de352212e0e6fa83" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_f8ea880f300be378eb1c642a8c" ON "pickup_payout" ("movementId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_a682a369485cf00732810a9c3b" ON "pickup_payout" ("orderId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_3389be415fefce3a421b62b990" ON "pickup_payout" ("pickupId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_2a5215eacb2f342c780229d9dd" ON "pickup_payout" ("storeId", "paidAt") `, undefined);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsTillreferencerequired" boolean DEFAULT false`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" ADD "tender" character varying`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" ADD "tillReference" character varying NOT NULL DEFAULT ''`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" ADD "taken" bigint NOT NULL DEFAULT '0'`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_payout" ADD CONSTRAINT "FK_a682a369485cf00732810a9c3b5" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_payout" ADD CONSTRAINT "FK_3389be415fefce3a421b62b9905" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_payout" ADD CONSTRAINT "FK_0a2fc373b8c0cb767a3215cfa65" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "pickup_payout" DROP CONSTRAINT "FK_0a2fc373b8c0cb767a3215cfa65"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_payout" DROP CONSTRAINT "FK_3389be415fefce3a421b62b9905"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_payout" DROP CONSTRAINT "FK_a682a369485cf00732810a9c3b5"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "taken"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "tillReference"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" DROP COLUMN "tender"`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsTillreferencerequired"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_2a5215eacb2f342c780229d9dd"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_3389be415fefce3a421b62b990"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_a682a369485cf00732810a9c3b"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_f8ea880f300be378eb1c642a8c"`, undefined);
        await queryRunner.query(`DROP TABLE "pickup_payout"`, undefined);
   }

}
