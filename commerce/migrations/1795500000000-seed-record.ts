import type { MigrationInterface, QueryRunner } from "typeorm";

export class SeedRecord1795500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Which catalogue the demonstration has; older databases have it already.
    await queryRunner.query(
      `CREATE TABLE IF NOT EXISTS "maru_seed" ("hash" text PRIMARY KEY,
        "at" TIMESTAMP WITH TIME ZONE DEFAULT now())`,
    );
    // What the demonstration has written last, field by field.
    await queryRunner.query(
      `CREATE TABLE "seed_record" ("kind" text NOT NULL, "code" text NOT NULL,
        "field" text NOT NULL, "value" text NOT NULL,
        CONSTRAINT "PK_seed_record" PRIMARY KEY ("kind", "code", "field"))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "seed_record"`);
  }
}
