import type { MigrationInterface, QueryRunner } from "typeorm";

/** Carts that people of stores make with shoppers, and which order each became part of. */
export class SharedCarts1795900000000 implements MigrationInterface {

   async up(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`CREATE TABLE "shared_cart" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "codeHash" character varying(64) NOT NULL, "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, "takenAt" TIMESTAMP WITH TIME ZONE, "id" SERIAL NOT NULL, "storeId" integer NOT NULL, "channelId" integer NOT NULL, "administratorId" integer, "orderId" integer, CONSTRAINT "PK_a935e9ea930a483d5ef4abf112f" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_284c90134d98c1a000a39fc1ba" ON "shared_cart" ("codeHash") `);
        await queryRunner.query(`CREATE INDEX "IDX_b2262fe688d9d9eb4554b040de" ON "shared_cart" ("orderId") `);
        await queryRunner.query(`CREATE INDEX "IDX_0880aa2786d70f26c85fa35676" ON "shared_cart" ("storeId", "administratorId") `);
        await queryRunner.query(`CREATE TABLE "shared_cart_line" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "quantity" integer NOT NULL, "collectAt" character varying NOT NULL DEFAULT '', "id" SERIAL NOT NULL, "cartId" integer NOT NULL, "variantId" integer NOT NULL, CONSTRAINT "PK_d837e1349995694b11275b0e0c3" PRIMARY KEY ("id"))`);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_6ceba9b8973462a5737502c090" ON "shared_cart_line" ("cartId", "variantId", "collectAt") `);
        await queryRunner.query(`ALTER TABLE "shared_cart" ADD CONSTRAINT "FK_96b583783f59aaa89b094f7b9b5" FOREIGN KEY ("storeId") REFERENCES "stock_location"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "shared_cart" ADD CONSTRAINT "FK_b2262fe688d9d9eb4554b040dec" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "shared_cart_line" ADD CONSTRAINT "FK_e65b29d984e4ed78e64ce517d48" FOREIGN KEY ("cartId") REFERENCES "shared_cart"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
        await queryRunner.query(`ALTER TABLE "shared_cart_line" ADD CONSTRAINT "FK_3b4e5cc9bded17b28d842b87e19" FOREIGN KEY ("variantId") REFERENCES "product_variant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
   }

   async down(queryRunner: QueryRunner): Promise<void> {
        await queryRunner.query(`DROP TABLE "shared_cart_line"`);
        await queryRunner.query(`DROP TABLE "shared_cart"`);
   }

}
