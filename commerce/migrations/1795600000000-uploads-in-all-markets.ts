import type { MigrationInterface, QueryRunner } from "typeorm";

/** What was uploaded before is shown in every market too. */
export class UploadsInAllMarkets1795600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `INSERT INTO "asset_channels_channel" ("assetId", "channelId")
       SELECT a.id, c.id FROM "asset" a CROSS JOIN "channel" c ON CONFLICT DO NOTHING`,
    );
  }

  /** Which of them were there before is not known. */
  async down(): Promise<void> {}
}
