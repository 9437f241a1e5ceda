import {MigrationInterface, QueryRunner} from "typeorm";

export class Counts1795450000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "stock_discrepancy" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "kind" character varying NOT NULL, "state" character varying NOT NULL DEFAULT 'open', "at" TIMESTAMP WITH TIME ZONE NOT NULL, "expected" integer NOT NULL, "counted" integer NOT NULL, "source" character varying NOT NULL DEFAULT 'engine', "reason" character varying NOT NULL DEFAULT '', "settledAt" TIMESTAMP WITH TIME ZONE, "settledBy" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "variantId" integer NOT NULL, "locationId" integer NOT NULL, CONSTRAINT "PK_36e367316c2b10c871110209888" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_3c8ec8cf78f77e0ba3c5a2be42" ON "stock_discrepancy" ("locationId", "state", "at") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_5702d8982bcc9a91ddae75b008" ON "stock_discrepancy" ("variantId", "locationId") WHERE kind = 'over-promised' AND state = 'open'`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_57892371d6b605c95759aa0039" ON "stock_discrepancy" ("variantId", "locationId", "kind", "at") `, undefined);
        await queryRunner.query(`ALTER TABLE "stock_correction" ADD "counted" integer`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_correction" ADD "countedAt" TIMESTAMP WITH TIME ZONE`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_event" ADD "allocated" integer NOT NULL DEFAULT '0'`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_event" ADD "carried" boolean NOT NULL DEFAULT false`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_event" ADD "withdrawn" boolean NOT NULL DEFAULT false`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_4d669effebe3265aa733316e3a" ON "stock_movement" ("productVariantId", "stockLocationId", "createdAt") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_f2448714964d1f877e579ac617" ON "stock_event" ("movementId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_aabeac5626e3523406f32fa3a8" ON "stock_event" ("variantId", "locationId") WHERE type IN ('bag', 'unbag')`, undefined);
        // Every writer of stock meets at the table: what none of them may do is seen to here.
        await queryRunner.query(`
          CREATE FUNCTION stock_is_not_below_zero() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            INSERT INTO stock_discrepancy AS d ("variantId", "locationId", kind, at, expected, counted)
            VALUES (NEW."productVariantId", NEW."stockLocationId", 'below-zero', now(), NEW."stockOnHand", 0)
            ON CONFLICT ("variantId", "locationId", kind, at) DO UPDATE
              SET expected = d.expected + EXCLUDED.expected, "updatedAt" = now();
            NEW."stockOnHand" := 0;
            RETURN NEW;
          END $$`, undefined);
        await queryRunner.query(`
          CREATE TRIGGER stock_is_not_below_zero BEFORE INSERT OR UPDATE ON stock_level FOR EACH ROW
          WHEN (NEW."stockOnHand" < 0) EXECUTE FUNCTION stock_is_not_below_zero()`, undefined);
        await queryRunner.query(`
          CREATE FUNCTION stock_is_over_promised() RETURNS trigger LANGUAGE plpgsql AS $$
          DECLARE before integer := 0;
          BEGIN
            IF TG_OP = 'UPDATE' THEN before := OLD."stockAllocated" - OLD."stockOnHand"; END IF;
            UPDATE stock_discrepancy SET expected = NEW."stockAllocated", counted = NEW."stockOnHand",
              "updatedAt" = now()
            WHERE "variantId" = NEW."productVariantId" AND "locationId" = NEW."stockLocationId"
              AND kind = 'over-promised' AND state = 'open';
            -- What a person has settled is open again when it has become worse.
            IF NOT FOUND AND NEW."stockAllocated" - NEW."stockOnHand" > before THEN
              INSERT INTO stock_discrepancy ("variantId", "locationId", kind, at, expected, counted)
              VALUES (NEW."productVariantId", NEW."stockLocationId", 'over-promised', now(),
                NEW."stockAllocated", NEW."stockOnHand")
              ON CONFLICT ("variantId", "locationId", kind, at) DO UPDATE SET state = 'open',
                expected = EXCLUDED.expected, counted = EXCLUDED.counted, "settledAt" = NULL,
                "settledBy" = '', "updatedAt" = now();
            END IF;
            RETURN NULL;
          END $$`, undefined);
        await queryRunner.query(`
          CREATE TRIGGER stock_is_over_promised AFTER INSERT OR UPDATE ON stock_level FOR EACH ROW
          WHEN (NEW."stockOnHand" < NEW."stockAllocated") EXECUTE FUNCTION stock_is_over_promised()`, undefined);
        await queryRunner.query(`
          CREATE FUNCTION stock_is_enough_again() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            UPDATE stock_discrepancy SET state = 'settled', "settledAt" = now(), "updatedAt" = now()
            WHERE "variantId" = NEW."productVariantId" AND "locationId" = NEW."stockLocationId"
              AND kind = 'over-promised' AND state = 'open';
            RETURN NULL;
          END $$`, undefined);
        await queryRunner.query(`
          CREATE TRIGGER stock_is_enough_again AFTER UPDATE ON stock_level FOR EACH ROW
          WHEN (OLD."stockOnHand" < OLD."stockAllocated" AND NEW."stockOnHand" >= NEW."stockAllocated")
          EXECUTE FUNCTION stock_is_enough_again()`, undefined);
        // What was wrong before is on the list from the first day on.
        await queryRunner.query(`UPDATE stock_level SET "stockOnHand" = "stockOnHand" WHERE "stockOnHand" < 0`, undefined);
        await queryRunner.query(`
          INSERT INTO stock_discrepancy ("variantId", "locationId", kind, at, expected, counted)
          SELECT "productVariantId", "stockLocationId", 'over-promised', now(), "stockAllocated", "stockOnHand"
          FROM stock_level WHERE "stockOnHand" < "stockAllocated" ON CONFLICT DO NOTHING`, undefined);
        // Clocks were not bounded: what was said of the future would stand for all that is said from now on.
        await queryRunner.query(`UPDATE stock_event SET withdrawn = true WHERE at > "createdAt" + interval '5 minutes'`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        for (const name of ["stock_is_enough_again", "stock_is_over_promised", "stock_is_not_below_zero"]) {
          await queryRunner.query(`DROP TRIGGER ${name} ON stock_level`, undefined);
          await queryRunner.query(`DROP FUNCTION ${name}()`, undefined);
        }
        await queryRunner.query(`DROP INDEX "public"."IDX_aabeac5626e3523406f32fa3a8"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_f2448714964d1f877e579ac617"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_4d669effebe3265aa733316e3a"`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_event" DROP COLUMN "withdrawn"`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_event" DROP COLUMN "carried"`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_event" DROP COLUMN "allocated"`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_correction" DROP COLUMN "countedAt"`, undefined);
        await queryRunner.query(`ALTER TABLE "stock_correction" DROP COLUMN "counted"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_57892371d6b605c95759aa0039"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_5702d8982bcc9a91ddae75b008"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_3c8ec8cf78f77e0ba3c5a2be42"`, undefined);
        await queryRunner.query(`DROP TABLE "stock_discrepancy"`, undefined);
   }

}
