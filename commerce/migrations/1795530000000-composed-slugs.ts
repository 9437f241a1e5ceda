import type { MigrationInterface, QueryRunner } from "typeorm";

/** Slugs that were kept in pieces (NFD) are found at their addresses again. */
export class ComposedSlugs1795530000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ["product_translation", "collection_translation"])
      await queryRunner.query(
        `UPDATE "${table}" SET slug = normalize(slug, NFC) WHERE slug IS NOT NFC NORMALIZED`,
      );
  }

  async down(): Promise<void> {}
}
