import type { MigrationInterface, QueryRunner } from "typeorm";

/** The colour that a picture's place has while it loads. */
export class ColourOfPictures1795670000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "asset" ADD "customFieldsColour" character varying(255)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "asset" DROP COLUMN "customFieldsColour"`);
  }
}
