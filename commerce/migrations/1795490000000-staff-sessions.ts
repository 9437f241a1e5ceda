import {MigrationInterface, QueryRunner} from "typeorm";

export class StaffSessions1795490000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "staff_device" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "tokenHash" character varying NOT NULL, "keyHash" character varying NOT NULL, "name" character varying NOT NULL, "browser" character varying NOT NULL, "seenAt" TIMESTAMP WITH TIME ZONE NOT NULL, "endedAt" TIMESTAMP WITH TIME ZONE, "endedBy" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "sessionId" integer NOT NULL, "userId" integer NOT NULL, "storeId" integer, CONSTRAINT "PK_032aef63ea9952162adf0273423" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_707a68110b43faf575052c78c3" ON "staff_device" ("sessionId") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_b9a921420709067a6a6d748570" ON "staff_device" ("tokenHash") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_d7d72bf1ac39de64f8e363e5cf" ON "staff_device" ("keyHash") `, undefined);
        await queryRunner.query(`CREATE TABLE "staff_pin" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "salt" character varying NOT NULL, "hash" character varying NOT NULL, "rounds" integer NOT NULL, "id" SERIAL NOT NULL, "userId" integer NOT NULL, CONSTRAINT "PK_fd5a1ef337a4bf0179abf84f1b1" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_9297a9585d2759fe2da672a7a3" ON "staff_pin" ("userId") `, undefined);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsStaffpinrequired" boolean DEFAULT false`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_0efd70da1b0dfd5be7bc647672"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_7d8a50f354bbb6b37188348bdd"`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsStaffpinrequired"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_9297a9585d2759fe2da672a7a3"`, undefined);
        await queryRunner.query(`DROP TABLE "staff_pin"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_d7d72bf1ac39de64f8e363e5cf"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_b9a921420709067a6a6d748570"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_707a68110b43faf575052c78c3"`, undefined);
        await queryRunner.query(`DROP TABLE "staff_device"`, undefined);
   }

}
