import type { MigrationInterface, QueryRunner } from "typeorm";

/** Receipts of what was handed over, with numbers of each store that have no gap. */
export class Receipts1795940000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "pickup_receipt" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "at" TIMESTAMP WITH TIME ZONE NOT NULL, "number" integer, "fiscalNumber" character varying NOT NULL DEFAULT '', "registrationNumber" character varying NOT NULL DEFAULT '', "currencyCode" character varying NOT NULL, "figures" jsonb NOT NULL, "id" SERIAL NOT NULL, "pickupId" integer NOT NULL, "storeId" integer NOT NULL, "taken" bigint NOT NULL, CONSTRAINT "PK_840047099c8a942f55764ebf4f2" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_b229232ca56982f9670eaf2184" ON "pickup_receipt" ("pickupId")`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_7d03f18aac8c53621f0d2c2795" ON "pickup_receipt" ("storeId", "number")`);
        await queryRunner.query(`ALTER TABLE "pickup_receipt" ADD CONSTRAINT "FK_b229232ca56982f9670eaf2184c" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "pickup_receipt" ADD CONSTRAINT "FK_1a01283ab826a5f3ea302b81204" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
        await queryRunner.query(`CREATE FUNCTION pickup_receipt_has_no_gap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'pickup_receipt is kept'; END IF;
          IF TG_OP = 'UPDATE' THEN
            IF OLD."fiscalNumber" <> '' AND NEW."fiscalNumber" <> OLD."fiscalNumber"
              OR (NEW."pickupId", NEW."storeId", NEW.at, NEW."registrationNumber", NEW."currencyCode", NEW.taken, NEW.figures)
                IS DISTINCT FROM (OLD."pickupId", OLD."storeId", OLD.at, OLD."registrationNumber", OLD."currencyCode", OLD.taken, OLD.figures)
              OR NEW.number IS DISTINCT FROM OLD.number
            THEN RAISE EXCEPTION 'pickup_receipt is kept'; END IF;
            RETURN NEW;
          END IF;
          IF NEW.number IS NOT NULL AND NEW.number <> 1 AND NOT EXISTS (
            SELECT 1 FROM pickup_receipt r WHERE r."storeId" = NEW."storeId" AND r.number = NEW.number - 1)
          THEN RAISE EXCEPTION 'pickup_receipt % leaves a gap', NEW.number; END IF;
          RETURN NEW;
        END $$`);
        await queryRunner.query(`CREATE TRIGGER pickup_receipt_has_no_gap BEFORE INSERT OR UPDATE OR DELETE ON "pickup_receipt" FOR EACH ROW EXECUTE FUNCTION pickup_receipt_has_no_gap()`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsReceiptmail" boolean DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsReceiptnumbers" boolean DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsFiscalnumberasked" boolean DEFAULT false`);
        await queryRunner.query(`ALTER TABLE "stock_location" ADD "customFieldsRegistrationnumber" character varying(60)`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        for (const name of ["registrationnumber", "fiscalnumberasked", "receiptnumbers", "receiptmail"])
          await queryRunner.query(`ALTER TABLE "stock_location" DROP COLUMN "customFields${name.replace(/^./, (first) => first.toUpperCase())}"`);
        await queryRunner.query(`DROP TABLE "pickup_receipt"`);
        await queryRunner.query(`DROP FUNCTION pickup_receipt_has_no_gap`);
   }

}
