import { createReadStream } from "node:fs";
import { ProductService } from "@vendure/core";
import { type Ground, grounds } from "../contracts/models";
import { configOf } from "./demonstration";
import { readEnv } from "./env";
import { closeShop, openShop } from "./import/open-shop";
import { needFile, readArguments } from "./import/read-arguments";
import { Refused, UnreadableFile } from "./import/refused";
import { ModelService } from "./plugins/models/services/model.service";

const usage = `npm run model -- <the product's address> chair.glb [--size xl] [--ground ${grounds.join("|")}]`;

/** `npm run model`: gives a product the model in a file, as the Admin API does (docs/assets.md). */
async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, {
    size: { type: "string" },
    ground: { type: "string", default: "floor" satisfies Ground },
  });
  const [slug, file] = positionals;
  const ground = grounds.find((one) => one === values.ground);
  if (!slug || !file || positionals.length > 2 || !ground) throw new UnreadableFile(usage);
  needFile(file);
  const env = readEnv();
  const opened = await openShop(await configOf(env), env.SUPERADMIN_USERNAME);
  const { app, ctx } = opened;
  const product = await app.get(ProductService).findOneBySlug(ctx, slug);
  if (!product) throw new Refused(`The shop has no product ${slug}.`);
  const outcome = await app.get(ModelService).upload(ctx, {
    productId: product.id,
    file: Promise.resolve({ createReadStream: () => createReadStream(file) }),
    ...{ size: values.size, ground },
  });
  await closeShop(opened);
  if ("faults" in outcome)
    throw new Refused(outcome.faults.map(({ code, text }) => `${code}: ${text}`).join("\n"));
  const { width, height, depth, triangles, finishes } = outcome;
  console.log(
    `${product.name}: ${width} × ${height} × ${depth} mm, ${triangles} triangles. Finishes: ${finishes.join(", ") || "one"}.`,
  );
  process.exit(0);
}

main().catch((error: unknown) => {
  const isSaid = error instanceof UnreadableFile || error instanceof Refused;
  console.error(isSaid ? error.message : error);
  process.exit(1);
});
