import {MigrationInterface, QueryRunner} from "typeorm";

export class CustomerMailbox1795430000000 implements MigrationInterface {

   public async up(queryRunner: QueryRunner): Promise<any> {
        // The mailbox that an e-mail goes to. Letters' case, spaces, a +tag and Gmail's dots do not
        // make another one.
        await queryRunner.query(`CREATE FUNCTION mailbox_of(address text) RETURNS text
          LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
            SELECT CASE WHEN split_part(plain, '@', 2) IN ('gmail.com', 'googlemail.com')
              THEN replace(split_part(plain, '@', 1), '.', '') || '@gmail.com' ELSE plain END
            FROM (SELECT regexp_replace(lower(trim(address)), '\\+[^@]*@', '@') AS plain) AS written $$`, undefined);
        await queryRunner.query(`CREATE INDEX "IDX_customer_mailbox" ON "customer" (mailbox_of("emailAddress"))`, undefined);
   }

   public async down(queryRunner: QueryRunner): Promise<any> {
        await queryRunner.query(`DROP INDEX "IDX_customer_mailbox"`, undefined);
        await queryRunner.query(`DROP FUNCTION mailbox_of(text)`, undefined);
   }

}
