import {MigrationInterface, QueryRunner} from "typeorm";

export class Pickup1795329433755 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "pickup_event" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "at" TIMESTAMP WITH TIME ZONE NOT NULL, "type" character varying NOT NULL, "from" character varying NOT NULL, "to" character varying NOT NULL, "actor" character varying NOT NULL, "actorName" character varying NOT NULL DEFAULT '', "device" character varying NOT NULL DEFAULT '', "commandId" character varying, "data" jsonb NOT NULL DEFAULT '{}', "id" SERIAL NOT NULL, "pickupId" integer NOT NULL, CONSTRAINT "PK_9ae521a2d41e3aa67ca4bdb3b4e" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_04c6e58788ac7ae81a4182fe6b" ON "pickup_event" ("pickupId") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_d5393d5dfe02d3c052e072307e" ON "pickup_event" ("commandId") `, undefined);
        await queryRunner.query(`CREATE TABLE "pickup_line" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "quantity" integer NOT NULL, "picked" integer NOT NULL DEFAULT '0', "short" integer NOT NULL DEFAULT '0', "shortReason" character varying, "substituted" integer NOT NULL DEFAULT '0', "returned" integer NOT NULL DEFAULT '0', "id" SERIAL NOT NULL, "pickupId" integer NOT NULL, "orderLineId" integer NOT NULL, "substituteId" integer, CONSTRAINT "PK_67f545a2cc0605a1d793f3b9bf9" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_9bd305475b7e942a0d3c4e5c54" ON "pickup_line" ("pickupId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_510f6af628097af32024db19ff" ON "pickup_line" ("orderLineId") `, undefined);
        await queryRunner.query(`CREATE TABLE "pickup" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "state" character varying NOT NULL, "slotStart" TIMESTAMP WITH TIME ZONE NOT NULL, "slotEnd" TIMESTAMP WITH TIME ZONE NOT NULL, "collectorName" character varying NOT NULL, "collectorPhone" character varying NOT NULL DEFAULT '', "allowSubstitutes" boolean NOT NULL DEFAULT false, "language" character varying NOT NULL DEFAULT 'en', "code" character varying(6), "passVersion" integer NOT NULL DEFAULT '1', "placedAt" TIMESTAMP WITH TIME ZONE, "readyAt" TIMESTAMP WITH TIME ZONE, "arrivedAt" TIMESTAMP WITH TIME ZONE, "collectedAt" TIMESTAMP WITH TIME ZONE, "holdUntil" TIMESTAMP WITH TIME ZONE, "extensions" integer NOT NULL DEFAULT '0', "reminded" boolean NOT NULL DEFAULT false, "arrivalNote" character varying, "shelf" character varying, "reason" character varying, "refund" character varying NOT NULL DEFAULT 'none', "id" SERIAL NOT NULL, "orderId" integer NOT NULL, "storeId" integer NOT NULL, "channelId" integer NOT NULL, "pickerId" integer, CONSTRAINT "PK_c432b21125ffd974cd0b1624f04" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_34be8a78b7ecf02524b6f15d63" ON "pickup" ("storeId", "code") WHERE "state" IN ('held', 'placed', 'picking', 'ready', 'arrived')`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_55ad722f7ec18f239165c05bc7" ON "pickup" ("state", "holdUntil") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_be2b3755e3c0a7ac27b5f35079" ON "pickup" ("storeId", "state", "slotStart") `, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_7572e323374e9c836c1d8d14d5" ON "pickup" ("orderId", "storeId") `, undefined);
        await queryRunner.query(`CREATE TABLE "pickup_attempt" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "key" character varying NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "count" integer NOT NULL, "id" SERIAL NOT NULL, CONSTRAINT "PK_a302c7f8d36b45590fb2b58b8ee" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_8a982e644c8a0e4112e5fb76c8" ON "pickup_attempt" ("key") `, undefined);
        await queryRunner.query(`CREATE TABLE "pickup_slot" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "startsAt" TIMESTAMP WITH TIME ZONE NOT NULL, "taken" integer NOT NULL, "id" SERIAL NOT NULL, "storeId" integer NOT NULL, CONSTRAINT "PK_68cb1b5a19bb51214fba96c183e" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_9a7f757ceb60caa524db52fb21" ON "pickup_slot" ("storeId", "startsAt") `, undefined);
        await queryRunner.query(`CREATE TABLE "administrator_custom_fields_stores_stock_location" ("administratorId" integer NOT NULL, "stockLocationId" integer NOT NULL, CONSTRAINT "PK_ef26dc55d71789d08ad5ddc2476" PRIMARY KEY ("administratorId", "stockLocationId"))`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_b71d1ebffdc569ca3391bc3db1" ON "administrator_custom_fields_stores_stock_location" ("administratorId") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_af7d71d10d054609dba9e73a2d" ON "administrator_custom_fields_stores_stock_location" ("stockLocationId") `, undefined);
        await queryRunner.query(`ALTER TABLE "order_line" ADD "customFieldsCollectat" character varying(255)`, undefined);
        await queryRunner.query(`ALTER TABLE "administrator" ADD "customFields__fix_relational_custom_fields__" boolean`, undefined);
        await queryRunner.query(`COMMENT ON COLUMN "administrator"."customFields__fix_relational_custom_fields__" IS 'A work-around needed when only relational custom fields are defined on an entity'`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_event" ADD CONSTRAINT "FK_04c6e58788ac7ae81a4182fe6b7" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_line" ADD CONSTRAINT "FK_9bd305475b7e942a0d3c4e5c546" FOREIGN KEY ("pickupId") REFERENCES "pickup"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_line" ADD CONSTRAINT "FK_510f6af628097af32024db19ff4" FOREIGN KEY ("orderLineId") REFERENCES "order_line"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" ADD CONSTRAINT "FK_853bd3110d5cd90b281cb5501d0" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" ADD CONSTRAINT "FK_f29731dff426941c69ee8f3f665" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_slot" ADD CONSTRAINT "FK_4e5f97cdc438cb2136fa35a07ed" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE NO ACTION`, undefined);
        await queryRunner.query(`ALTER TABLE "administrator_custom_fields_stores_stock_location" ADD CONSTRAINT "FK_b71d1ebffdc569ca3391bc3db18" FOREIGN KEY ("administratorId") REFERENCES "administrator"("id") ON DELETE CASCADE ON UPDATE CASCADE`, undefined);
        await queryRunner.query(`ALTER TABLE "administrator_custom_fields_stores_stock_location" ADD CONSTRAINT "FK_af7d71d10d054609dba9e73a2dd" FOREIGN KEY ("stockLocationId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE CASCADE`, undefined);
        // The history of a pickup is only ever added to, by whomever.
        await queryRunner.query(`CREATE FUNCTION pickup_event_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'pickup_event is append-only'; END $$`, undefined);
        await queryRunner.query(`CREATE TRIGGER pickup_event_is_kept BEFORE UPDATE OR DELETE ON "pickup_event" FOR EACH ROW EXECUTE FUNCTION pickup_event_is_kept()`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`ALTER TABLE "administrator_custom_fields_stores_stock_location" DROP CONSTRAINT "FK_af7d71d10d054609dba9e73a2dd"`, undefined);
        await queryRunner.query(`ALTER TABLE "administrator_custom_fields_stores_stock_location" DROP CONSTRAINT "FK_b71d1ebffdc569ca3391bc3db18"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_slot" DROP CONSTRAINT "FK_4e5f97cdc438cb2136fa35a07ed"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" DROP CONSTRAINT "FK_f29731dff426941c69ee8f3f665"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup" DROP CONSTRAINT "FK_853bd3110d5cd90b281cb5501d0"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_line" DROP CONSTRAINT "FK_510f6af628097af32024db19ff4"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_line" DROP CONSTRAINT "FK_9bd305475b7e942a0d3c4e5c546"`, undefined);
        await queryRunner.query(`ALTER TABLE "pickup_event" DROP CONSTRAINT "FK_04c6e58788ac7ae81a4182fe6b7"`, undefined);
        await queryRunner.query(`COMMENT ON COLUMN "administrator"."customFields__fix_relational_custom_fields__" IS 'A work-around needed when only relational custom fields are defined on an entity'`, undefined);
        await queryRunner.query(`ALTER TABLE "administrator" DROP COLUMN "customFields__fix_relational_custom_fields__"`, undefined);
        await queryRunner.query(`ALTER TABLE "order_line" DROP COLUMN "customFieldsCollectat"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_af7d71d10d054609dba9e73a2d"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_b71d1ebffdc569ca3391bc3db1"`, undefined);
        await queryRunner.query(`DROP TABLE "administrator_custom_fields_stores_stock_location"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_9a7f757ceb60caa524db52fb21"`, undefined);
        await queryRunner.query(`DROP TABLE "pickup_slot"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_8a982e644c8a0e4112e5fb76c8"`, undefined);
        await queryRunner.query(`DROP TABLE "pickup_attempt"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_7572e323374e9c836c1d8d14d5"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_be2b3755e3c0a7ac27b5f35079"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_55ad722f7ec18f239165c05bc7"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_34be8a78b7ecf02524b6f15d63"`, undefined);
        await queryRunner.query(`DROP TABLE "pickup"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_510f6af628097af32024db19ff"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_9bd305475b7e942a0d3c4e5c54"`, undefined);
        await queryRunner.query(`DROP TABLE "pickup_line"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_d5393d5dfe02d3c052e072307e"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_04c6e58788ac7ae81a4182fe6b"`, undefined);
        await queryRunner.query(`DROP TABLE "pickup_event"`, undefined);
        await queryRunner.query(`DROP FUNCTION pickup_event_is_kept()`, undefined);
   }

}
