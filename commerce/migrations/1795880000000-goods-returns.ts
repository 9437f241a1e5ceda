import {MigrationInterface, QueryRunner} from "typeorm";

export class GoodsReturns1795880000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "goods_return" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "commandId" character varying NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "currencyCode" character varying NOT NULL, "reason" character varying NOT NULL, "pieces" jsonb NOT NULL, "actorName" character varying NOT NULL DEFAULT '', "device" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "orderId" integer NOT NULL, "storeId" integer NOT NULL, "channelId" integer NOT NULL, "amount" bigint NOT NULL, CONSTRAINT "PK_76abc88a620e4dbd5a2d432d76e" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_9b8a5f49de4f93c47ca5372aeb" ON "goods_return" ("orderId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_5e4376173544ae674826e3d5bd" ON "goods_return" ("storeId", "at") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_c7b54e31ce85ed3a9b51a1aed5" ON "goods_return" ("commandId", "orderId") `, undefined);
        await queryRunner.query(`ALTER TABLE "goods_return" ADD CONSTRAINT "FK_9b8a5f49de4f93c47ca5372aebe" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "goods_return" ADD CONSTRAINT "FK_b24a43587d2a20b8980202da056" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "goods_return" DROP CONSTRAINT "FK_b24a43587d2a20b8980202da056"`, undefined);
        await queryRunner.query(`ALTER TABLE "goods_return" DROP CONSTRAINT "FK_9b8a5f49de4f93c47ca5372aebe"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_c7b54e31ce85ed3a9b51a1aed5"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_5e4376173544ae674826e3d5bd"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_9b8a5f49de4f93c47ca5372aeb"`, undefined);
        await queryRunner.query(`DROP TABLE "goods_return"`, undefined);
   }

}
