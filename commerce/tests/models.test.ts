import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { type Boxed, boxGlb } from "../plugins/models/check/testing";
import { openAnotherEngine } from "./another-engine";
import { owner, Visitor } from "./api";
import { staff } from "./pickup-staffing";
import { sql } from "./shopping";

// A product with finishes that the studio made a model for; an upload is added to it and taken away.
const slug = "maru-dining-chair";
/** A job takes seconds, on a busy machine more of them: as long as polls wait. */
const patience = { timeout: 150_000, interval: 100 };
let boss: Visitor;
let productId: string;

beforeAll(async () => {
  boss = await owner();
  const { product } = await boss.ask(`query ($slug: String!) { product(slug: $slug) { id } }`, {
    slug,
  });
  productId = product.id;
});
afterAll(() => sql(`DELETE FROM product_model WHERE "productId" = ${Number(productId)}`));

const mutation = `mutation ($input: UploadProductModelInput!) { uploadProductModel(input: $input) {
  ... on ProductModel { id size option finishes width height depth source hash fileSize isPlain }
  ... on ErrorResult { errorCode message }
  ... on ModelRefusedError { faults { code text } } } }`;

/** Uploads a model as a dashboard does. */
async function upload(glb: Buffer, more: object = {}, who = boss) {
  const form = new FormData();
  const variables = { input: { productId, file: null, ...more } };
  form.set("operations", JSON.stringify({ query: mutation, variables }));
  form.set("map", JSON.stringify({ 0: ["variables.input.file"] }));
  form.set("0", new Blob([new Uint8Array(glb)], { type: "model/gltf-binary" }), "chair.glb");
  const response = await fetch(`${inject("engineUrl")}/admin-api`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${who.sessionToken}`,
      "apollo-require-preflight": "1",
    },
    body: form,
  });
  return response.json();
}

const uploaded = async (boxed: Boxed, more?: object) =>
  (await upload(await boxGlb(boxed), more)).data.uploadProductModel;

const shown = async () => {
  const { product } = await new Visitor({ language: "en" }).ask(
    `query ($slug: String!) { product(slug: $slug) { models {
       size ground option finishes width height depth source fileSize isPlain } } }`,
    { slug },
  );
  return product.models;
};

describe("a model that a merchant uploads", () => {
  it("is what shoppers are given, by the finishes that the product is sold in", async () => {
    expect(await shown()).toEqual([]);
    const model = await uploaded({ variants: ["walnut", "gold", "natural-oak"] });
    expect(model).toMatchObject({ option: "finish", finishes: ["walnut", "natural-oak"] });
    const [seen] = await shown();
    expect(seen).toMatchObject({
      size: null,
      ground: "floor",
      width: 480,
      height: 790,
      depth: 520,
    });
    const file = await fetch(seen.source);
    expect(file.headers.get("content-type")).toBe("model/gltf-binary");
    expect(file.headers.get("cache-control")).toContain("max-age=15552000");
    expect((await file.arrayBuffer()).byteLength).toBe(seen.fileSize);
  });

  it("takes the place of the one before, under an address of its own", async () => {
    const [before] = await shown();
    await uploaded({}, { ground: "wall" });
    const now = await shown();
    expect(now).toHaveLength(1);
    expect(now[0]).toMatchObject({ ground: "wall", option: null, finishes: [] });
    expect(now[0].source).not.toBe(before.source);
    expect((await fetch(before.source)).status).toBe(200);
  });

  describe("gets the files that phones and the viewer need", () => {
    // Packed and with pictures, it is nothing that a phone's own viewer reads.
    const packed = readFileSync("public/demo/models/maru-dining-chair/hero.glb");
    let worker: Awaited<ReturnType<typeof openAnotherEngine>>;
    afterAll(() => worker.stop());

    const made = () =>
      vi.waitFor(async () => {
        const { product } = await new Visitor({ language: "en" }).ask(
          `query ($slug: String!) { product(slug: $slug) { models { isPlain source
             hero { source } lod { source fileSize } ar { source fileSize } usdz { source fileSize } } } }`,
          { slug },
        );
        expect(product.models[0].usdz).not.toBeNull();
        return product.models[0];
      }, patience);

    it("also when the job that makes them was lost, each under an address of its own", async () => {
      await upload(packed);
      await sql(`DELETE FROM job_record WHERE "queueName" = 'make-model-files'`);
      worker = await openAnotherEngine({ COMMERCE_ROLE: "worker" });
      const model = await made();
      expect(model).toMatchObject({ isPlain: false, hero: null });
      for (const file of [model.lod, model.ar, model.usdz]) {
        const bytes = Buffer.from(await (await fetch(file.source)).arrayBuffer());
        expect(bytes).toHaveLength(file.fileSize);
        expect(["glTF", "PK\u0003\u0004"]).toContain(bytes.toString("latin1", 0, 4));
      }
    });

    it("anew for the file that takes its place, and none of the one before meanwhile", async () => {
      const before = await made();
      await uploaded({});
      const [now] = await shown();
      expect(now.source).not.toBe(before.source);
      const { ar, usdz } = await made();
      expect([ar.source, usdz.source]).not.toContain(before.usdz.source);
      expect(ar.source).not.toBe(before.ar.source);
    });
  });

  it("is one of those of two people who upload at once", async () => {
    const both = await Promise.all([uploaded({}), uploaded({ variants: ["walnut"] })]);
    const now = await shown();
    expect(now).toHaveLength(1);
    expect(both.map(({ source }) => source)).toContain(now[0].source);
  });

  it("is refused with a code and words, and what there was stays", async () => {
    const [before] = await shown();
    const refused = await uploaded({ size: [480, 790, 520] });
    expect(refused.errorCode).toBe("MODEL_REFUSED_ERROR");
    expect(refused.faults).toMatchObject([{ code: "wrong-unit" }]);
    expect(refused.message).toContain("millimetres");
    const { data } = await upload(Buffer.from("no model at all, in words"));
    expect(data.uploadProductModel.faults).toMatchObject([{ code: "no-glb" }]);
    const heavy = await upload(Buffer.alloc(13 * 1024 * 1024));
    expect(heavy.data.uploadProductModel.faults).toMatchObject([{ code: "too-heavy" }]);
    expect((await uploaded({}, { size: "no-such-size" })).faults).toMatchObject([
      { code: "wrong-size" },
    ]);
    expect(await shown()).toEqual([before]);
  });

  it("changes the product's pages", async () => {
    const [{ last } = { last: 0 }] = await sql<{ last: number }>(
      `SELECT COALESCE(MAX(id), 0)::int AS last FROM storefront_change`,
    );
    await uploaded({});
    const tags = await sql<{ tag: string }>(`SELECT tag FROM storefront_change WHERE id > ${last}`);
    expect(tags.map(({ tag }) => tag).join()).toContain(slug);
  });

  it("is no one's business who may not change products", async () => {
    const associate = await staff("associate");
    const { errors } = await upload(await boxGlb(), {}, associate);
    expect(errors[0].extensions.code).toBe("FORBIDDEN");
  });

  it("is taken away", async () => {
    const { product } = await boss.ask(`query ($id: ID!) { product(id: $id) { models { id } } }`, {
      id: productId,
    });
    await boss.ask(`mutation ($id: ID!) { removeProductModel(id: $id) { result } }`, {
      id: product.models[0].id,
    });
    expect(await shown()).toEqual([]);
  });
});
