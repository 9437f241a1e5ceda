import type { MigrationInterface, QueryRunner } from "typeorm";

/** Devices that ring while they are locked, what was pushed to them, and when managers are. */
export class StaffPushes1795810000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "staff_push_device" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "endpoint" character varying NOT NULL, "p256dh" character varying NOT NULL, "auth" character varying NOT NULL, "language" character varying NOT NULL, "freeAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "turn" integer NOT NULL DEFAULT '0', "failures" integer NOT NULL DEFAULT '0', "failedAt" TIMESTAMP WITH TIME ZONE, "id" SERIAL NOT NULL, "sessionId" integer NOT NULL, "userId" integer NOT NULL, CONSTRAINT "PK_779886a3cebcfd0c00bd463d46e" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_96880040ab10c53890cdc70e5c" ON "staff_push_device" ("endpoint") `);
        await queryRunner.query(`CREATE INDEX "IDX_634820e9ef571b019ad389a2f8" ON "staff_push_device" ("sessionId") `);
        await queryRunner.query(`CREATE INDEX "IDX_a0b60ca519fe6b6be12e1e70fd" ON "staff_push_device" ("userId") `);
        await queryRunner.query(`CREATE TABLE "staff_push" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "kind" character varying NOT NULL, "reach" character varying NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "dueAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "rounds" integer NOT NULL DEFAULT '0', "id" SERIAL NOT NULL, "deviceId" integer NOT NULL, "pickupId" integer NOT NULL, CONSTRAINT "PK_d6d8abb27a630f086db04d033a5" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE INDEX "IDX_c24ad415fbb4130cfd0a7794b5" ON "staff_push" ("pickupId") `);
        await queryRunner.query(`CREATE INDEX "IDX_ac1c8a9c11025694ff1bb613a0" ON "staff_push" ("dueAt") `);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_ff678e8220620de76ca8a6304a" ON "staff_push" ("deviceId", "pickupId", "kind", "reach", "at") `);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsEscalateminutes" integer DEFAULT '10'`);
        await queryRunner.query(`ALTER TABLE "staff_push_device" ADD CONSTRAINT "FK_634820e9ef571b019ad389a2f81" FOREIGN KEY ("sessionId") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "staff_push" ADD CONSTRAINT "FK_0f486ee2dbf0582b398ee46fd62" FOREIGN KEY ("deviceId") REFERENCES "staff_push_device"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "staff_push" ADD CONSTRAINT "FK_c24ad415fbb4130cfd0a7794b54" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`ALTER TABLE "staff_push" DROP CONSTRAINT "FK_c24ad415fbb4130cfd0a7794b54"`);
        await queryRunner.query(`ALTER TABLE "staff_push" DROP CONSTRAINT "FK_0f486ee2dbf0582b398ee46fd62"`);
        await queryRunner.query(`ALTER TABLE "staff_push_device" DROP CONSTRAINT "FK_634820e9ef571b019ad389a2f81"`);
        await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFieldsEscalateminutes"`);
        await queryRunner.query(`DROP TABLE "staff_push"`);
        await queryRunner.query(`DROP TABLE "staff_push_device"`);
   }

}
