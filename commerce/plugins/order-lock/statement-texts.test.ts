import type { SelectQueryBuilder } from "typeorm";
import { expect, it } from "vitest";
import { StatementTexts } from "./statement-texts";

/** A query that counts how often its text is composed. */
function query(text: string) {
  const composed = { times: 0 };
  const getQuery = () => {
    composed.times++;
    return text;
  };
  return { composed, builder: { getQuery } as unknown as SelectQueryBuilder<object> };
}

it("composes the text of one kind once, and keeps kinds apart", () => {
  const texts = new StatementTexts();
  const [first, again, other] = [query("SELECT a"), query("SELECT a"), query("SELECT b")];
  texts.reuse(first.builder, "a");
  texts.reuse(again.builder, "a");
  texts.reuse(other.builder, "b");
  expect(again.builder.getQuery()).toBe("SELECT a");
  expect(again.composed.times).toBe(0);
  expect(other.builder.getQuery()).toBe("SELECT b");
});

it("keeps a limited number of them, and reads the others as before", () => {
  const texts = new StatementTexts();
  for (let kind = 0; kind < 300; kind++) texts.reuse(query(`SELECT ${kind}`).builder, `${kind}`);
  const [kept, late] = [query("SELECT 7"), query("SELECT 299")];
  texts.reuse(kept.builder, "7");
  texts.reuse(late.builder, "299");
  expect([kept.composed.times, late.composed.times]).toEqual([0, 1]);
  expect(late.builder.getQuery()).toBe("SELECT 299");
});
