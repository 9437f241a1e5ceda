import type { MigrationInterface, QueryRunner } from "typeorm";

export class Content1795620000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const dates = `"createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now()`;
    const ofPage = `FOREIGN KEY ("pageId") REFERENCES "content_page"("id") ON DELETE CASCADE ON UPDATE NO ACTION`;
    await queryRunner.query(
      `CREATE TABLE "content_page" (${dates}, "kind" character varying NOT NULL, "draft" jsonb NOT NULL,
        "published" jsonb, "revision" integer NOT NULL, "previewToken" character varying NOT NULL,
        "id" SERIAL NOT NULL, CONSTRAINT "PK_ccd32b01633fadce3530aba203e" PRIMARY KEY ("id"))`,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_63c9f3e29577224b1409955c51" ON "content_page" ("kind")`,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "IDX_3ab68168931d2b93bd71f8b29c" ON "content_page" ("previewToken")`,
    );
    await queryRunner.query(
      `CREATE TABLE "content_revision" (${dates}, "number" integer NOT NULL, "step" character varying NOT NULL,
        "document" jsonb NOT NULL, "published" integer, "previous" integer, "id" SERIAL NOT NULL,
        "pageId" integer NOT NULL, "userId" integer,
        CONSTRAINT "UQ_63e50972987e5236abd68c62a1a" UNIQUE ("pageId", "number"),
        CONSTRAINT "PK_9a263b2bcb4233173933931fb7d" PRIMARY KEY ("id"),
        CONSTRAINT "FK_e132b50f644736fd823579ab421" ${ofPage})`,
    );
    await queryRunner.query(
      `CREATE TABLE "content_address" (${dates}, "language" character varying NOT NULL,
        "slug" character varying NOT NULL, "isCurrent" boolean NOT NULL, "id" SERIAL NOT NULL,
        "pageId" integer NOT NULL,
        CONSTRAINT "UQ_568e84fcb13d1c1bb62a4d71269" UNIQUE ("pageId", "language", "slug"),
        CONSTRAINT "PK_7f9e3186418e91647fe8b7a0f45" PRIMARY KEY ("id"),
        CONSTRAINT "FK_1d19e51bf150b2785d25923ad59" ${ofPage})`,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_a6349a6c6b69eb977c18f0275d" ON "content_address" ("slug")`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE "content_address"`);
    await queryRunner.query(`DROP TABLE "content_revision"`);
    await queryRunner.query(`DROP TABLE "content_page"`);
  }
}
