import type { MigrationInterface, QueryRunner } from "typeorm";

export class OwnerLink1795501000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Links by which a shop gets its owner: the token's hash alone, so that the table opens nothing.
    await queryRunner.query(
      `CREATE TABLE "owner_link" ("id" SERIAL PRIMARY KEY, "tokenHash" text NOT NULL UNIQUE,
        "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, "usedAt" TIMESTAMP WITH TIME ZONE,
        "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now())`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "owner_link"`);
  }
}
