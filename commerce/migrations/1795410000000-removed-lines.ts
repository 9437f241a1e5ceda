import type { MigrationInterface, QueryRunner } from "typeorm";

const constraint = `"FK_d2c8d5fca981cc820131f81aa83"`;
const reference = `ALTER TABLE "stock_movement" ADD CONSTRAINT ${constraint}
  FOREIGN KEY ("orderLineId") REFERENCES "order_line"("id")`;

/** Lets a line that has been at the payment step be taken out; its movements of stock stay. */
export class RemovedLines1795410000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "stock_movement" DROP CONSTRAINT ${constraint}`);
    await queryRunner.query(`${reference} ON DELETE SET NULL ON UPDATE NO ACTION`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "stock_movement" DROP CONSTRAINT ${constraint}`);
    await queryRunner.query(`${reference} ON DELETE NO ACTION ON UPDATE NO ACTION`);
  }
}
