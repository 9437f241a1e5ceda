import type { MigrationInterface, QueryRunner } from "typeorm";

/** What shoppers write to the shop, and what it answers. */
export class Contact1795770000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "contact_message" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "key" uuid NOT NULL, "language" character varying NOT NULL, "name" character varying NOT NULL, "emailAddress" character varying NOT NULL, "orderCode" character varying NOT NULL, "text" text NOT NULL, "isDone" boolean NOT NULL DEFAULT false, "id" SERIAL NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "PK_1476ca9a6265a586f618ea918fd" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "IDX_f697fac0fe55ede562453d2c55" ON "contact_message" ("key")`,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_b08f110622b31faf0e4c3daf9b" ON "contact_message" ("channelId")`,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_9faba784592097d8c88098b010" ON "contact_message" ("isDone")`,
    );
    await queryRunner.query(
      `CREATE TABLE "contact_answer" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "key" uuid NOT NULL, "text" text NOT NULL, "id" SERIAL NOT NULL, "messageId" integer NOT NULL, "userId" integer, CONSTRAINT "PK_ef0c2f2abd5fdcc5279b61b9cf4" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "IDX_46d812bf73245caf0a1b3f18c6" ON "contact_answer" ("key")`,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_4626b76c5a7f5cbde62c967049" ON "contact_answer" ("messageId")`,
    );
    await queryRunner.query(
      `ALTER TABLE "contact_answer" ADD CONSTRAINT "FK_4626b76c5a7f5cbde62c967049c" FOREIGN KEY ("messageId") REFERENCES "contact_message"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "contact_answer"`);
    await queryRunner.query(`DROP TABLE "contact_message"`);
  }
}
