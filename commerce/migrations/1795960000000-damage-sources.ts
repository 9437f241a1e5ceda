import type { MigrationInterface, QueryRunner } from "typeorm";

/** An undo finds damaged pieces by their cause: nothing looks for their source any more. */
export class DamageSources1795960000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."IDX_0f0258e34893046373bc2c5fb8"`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX "IDX_0f0258e34893046373bc2c5fb8" ON "damaged_piece" ("source")`,
    );
  }
}
