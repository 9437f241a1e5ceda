import sharp from "sharp";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { owner, Visitor } from "./api";
import { staff } from "./pickup-staffing";
import { sql } from "./shopping";
import { upload } from "./upload";

let boss: Visitor;
let merchant: Visitor;
let id: string;
let usual: { phone: string; holdDays: number };

beforeAll(async () => {
  boss = await owner();
  merchant = await staff("merchant");
  const [store] = await sql<{ id: number }>(
    `SELECT id FROM stock_location WHERE "customFieldsCode" = 'jeju'`,
  );
  id = String(store?.id);
  usual = (await read()).customFields;
});
afterEach(() => write(boss, { customFields: usual }));

const write = (who: Visitor, input: object) =>
  who.send(
    `mutation ($input: UpdateStockLocationInput!) { updateStockLocation(input: $input) { revision } }`,
    { input: { id, ...input } },
  );

interface Store {
  revision: number;
  customFields: { phone: string; holdDays: number };
  changes: { number: number; by: string | null; fields: string[] }[];
}

async function read(): Promise<Store> {
  const { stockLocation } = await boss.ask(
    `query ($id: ID!) { stockLocation(id: $id) { revision customFields { phone holdDays }
      changes { number by fields } } }`,
    { id },
  );
  return stockLocation;
}

const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
  errors?.[0]?.extensions.code;

describe("two who change one store", () => {
  it("do not write over each other: the second is refused, and nothing of it is kept", async () => {
    const { revision: seen } = await read();
    expect(
      codeOf(await write(merchant, { seen, customFields: { phone: "064-720-0001" } })),
    ).toBeUndefined();
    const late = await write(boss, { seen, customFields: { phone: "064-720-0002", holdDays: 21 } });
    expect(codeOf(late)).toBe("STORE_CHANGED_MEANWHILE");
    const now = await read();
    expect(now.customFields).toEqual({ ...usual, phone: "+82647200001" });
    expect(now.revision).toBe(seen + 1);
    expect(now.changes[0]).toEqual({
      number: seen + 1,
      by: expect.stringMatching(/\S/),
      fields: ["phone"],
    });
    expect(
      codeOf(await write(boss, { seen: now.revision, customFields: { holdDays: 21 } })),
    ).toBeUndefined();
    expect((await read()).customFields).toEqual({ phone: "+82647200001", holdDays: 21 });
  });

  it("come one after the other when they save at the same moment", async () => {
    const { revision: seen } = await read();
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => write(boss, { seen, customFields: { phone: `064-720-003${n}` } })),
    );
    const refused = answers.filter((answer) => codeOf(answer) === "STORE_CHANGED_MEANWHILE");
    expect(refused).toHaveLength(3);
    expect((await read()).revision).toBe(seen + 1);
  });

  it("are not told of what changed nothing", async () => {
    const { revision: seen } = await read();
    await write(boss, { seen, customFields: { phone: usual.phone } });
    expect((await read()).revision).toBe(seen);
  });

  it("may be a program that has seen none, and is noted too", async () => {
    const { revision: seen } = await read();
    await write(boss, { customFields: { phone: "064-720-0004" } });
    expect((await read()).revision).toBe(seen + 1);
  });
});

describe("the picture of a store", () => {
  const shownIn = async (language: string) => {
    const { store } = await new Visitor({ language }).ask(
      '{ store(code: "jeju") { picture { source width height alt } } }',
    );
    return store.picture;
  };
  const kept = async () => {
    const [store] = await sql<{ picture: string; alt: object }>(
      `SELECT "customFieldsPicture" picture, "customFieldsPicturealt" alt FROM stock_location
       WHERE "customFieldsCode" = 'jeju'`,
    );
    return { picture: store?.picture ?? "", pictureAlt: store?.alt ?? null };
  };

  it("is the one that a merchant chose, in the words of the reader", async () => {
    const usual = await kept();
    const create = { width: 64, height: 40, channels: 3 as const, background: "#884422" };
    const file = await sharp({ create }).jpeg().toBuffer();
    const { id: picture } = await upload(boss, file, "store.jpg");
    const pictureAlt = { en: "A long bench", ko: "긴 벤치" };
    const { errors } = await write(merchant, { customFields: { picture, pictureAlt } });
    expect(errors).toBeUndefined();
    expect(await shownIn("ko")).toMatchObject({ width: 64, height: 40, alt: "긴 벤치" });
    expect((await shownIn("en")).alt).toBe("A long bench");
    await write(boss, { customFields: { picture: "" } });
    expect(await shownIn("ko")).toBeNull();
    await write(boss, { customFields: usual });
  });

  it("is none where its file is gone, and no code is taken for a file", async () => {
    const usual = await kept();
    await write(boss, { customFields: { picture: "999999999" } });
    expect(await shownIn("ko")).toBeNull();
    const { errors } = await write(boss, { customFields: { picture: "../etc" } });
    expect(errors).toBeDefined();
    await write(boss, { customFields: usual });
  });
});
