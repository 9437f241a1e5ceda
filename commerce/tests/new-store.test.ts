import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { owner, type Visitor } from "./api";
import { sql } from "./shopping";

let boss: Visitor;
const made: string[] = [];

beforeAll(async () => {
  boss = await owner();
});
afterAll(async () => {
  // A new store is in the channel of its market only.
  const there = await owner({ channel: "jp" });
  for (const id of made)
    await there.ask("mutation ($id: ID!) { deleteStockLocation(input: { id: $id }) { result } }", {
      id,
    });
});

async function open(code: string, market: string) {
  const answer = await boss.send(
    "mutation ($input: CreateStockLocationInput!) { createStockLocation(input: $input) { id } }",
    { input: { name: code, customFields: { code, kind: "store", market } } },
  );
  const id = answer.data?.createStockLocation?.id;
  if (id) made.push(id);
  return answer;
}

const channelsOf = async (code: string) => {
  const rows = await sql<{ code: string }>(
    `SELECT c.code FROM stock_location s
     JOIN stock_location_channels_channel l ON l."stockLocationId" = s.id
     JOIN channel c ON c.id = l."channelId" WHERE s."customFieldsCode" = '${code}' ORDER BY 1`,
  );
  return rows.map((row) => row.code);
};

describe("a new store", () => {
  it("sells in the market that it names, in whatever channel it is made", async () => {
    await open("new-in-japan", "JP");
    expect(await channelsOf("new-in-japan")).toEqual(["__default_channel__", "jp"]);
  });

  it("is refused in words where its code is another's", async () => {
    await open("new-and-taken", "JP");
    const [refused] = (await open("new-and-taken", "KR")).errors ?? [];
    expect(refused?.message).toContain("new-and-taken");
    expect(refused?.message).not.toContain("constraint");
  });

  it("is refused in a market that the shop does not have", async () => {
    const [refused] = (await open("new-in-nowhere", "XX")).errors ?? [];
    expect(refused?.message).toContain("XX");
    expect(await channelsOf("new-in-nowhere")).toEqual([]);
  });
});
