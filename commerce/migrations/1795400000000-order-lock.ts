import {MigrationInterface, QueryRunner} from "typeorm";

export class OrderLock1795400000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        // A shopper is told soon that their order is busy, while a queue for a wanted piece may
        // take longer. So this function waits shorter than other statements. The second in the
        // queue waits twice: for the place in it, then for the row. The storefront gives up after
        // 4 s.
        await queryRunner.query(`CREATE FUNCTION lock_orders(ids integer[])
            RETURNS TABLE (id integer, state character varying, active boolean)
            LANGUAGE sql VOLATILE SET lock_timeout = '1800ms' AS $$
              SELECT o.id, o.state, o.active FROM "order" o WHERE o.id = ANY (ids)
              ORDER BY o.id FOR NO KEY UPDATE
            $$`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP FUNCTION lock_orders(integer[])`, undefined);
   }

}
