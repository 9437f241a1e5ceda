import {MigrationInterface, QueryRunner} from "typeorm";

export class TestProvider1795420100000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`CREATE TABLE "test_provider_entry" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "kind" character varying NOT NULL, "key" character varying NOT NULL, "authorisation" character varying NOT NULL, "currencyCode" character varying NOT NULL, "refusal" character varying, "refuses" character varying, "id" SERIAL NOT NULL, "amount" bigint NOT NULL, CONSTRAINT "PK_577236fc054044d133e92014462" PRIMARY KEY ("id"))`, undefined);
        await queryRunner.query(`CREATE UNIQUE INDEX "IDX_0bffd3c472754798c9e1e6dfb0" ON "test_provider_entry" ("key") `, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_79ffbc3fd8deea24720ee16b26" ON "test_provider_entry" ("authorisation") `, undefined);
        // What the test provider was asked for before it kept books.
        await queryRunner.query(`
            WITH known AS (
                SELECT p."transactionId" AS name, o."currencyCode" AS currency, SUM(p.amount) AS amount,
                    SUM(p.amount) FILTER (WHERE p.state = 'Settled') AS taken,
                    SUM(p.amount) FILTER (WHERE p.state = 'Cancelled') AS released,
                    SUM((SELECT SUM(r.total) FROM refund r
                        WHERE r."paymentId" = p.id AND r.state = 'Settled')) AS refunded
                FROM payment p JOIN "order" o ON o.id = p."orderId"
                WHERE p."transactionId" LIKE 'test\\_%' AND p.state IN ('Authorized', 'Settled', 'Cancelled')
                GROUP BY 1, 2)
            INSERT INTO test_provider_entry (kind, key, authorisation, amount, "currencyCode")
            SELECT e.kind, e.kind || ':' || k.name, k.name, e.amount, k.currency FROM known k
            CROSS JOIN LATERAL (VALUES ('authorise', k.amount), ('capture', k.taken),
                ('void', k.released), ('refund', k.refunded)) AS e(kind, amount)
            WHERE e.amount > 0`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "public"."IDX_79ffbc3fd8deea24720ee16b26"`, undefined);
        await queryRunner.query(`DROP INDEX "public"."IDX_0bffd3c472754798c9e1e6dfb0"`, undefined);
        await queryRunner.query(`DROP TABLE "test_provider_entry"`, undefined);
   }

}
