import { usdName, usdScene } from "../../contracts/usd-scene";
import { type Entry, storedZip } from "../../contracts/zip";
import type { Layer, Model } from "../core/model";
import { type Material, mapOf, tintOf } from "../materials/material";
import { colourBytes, encode, normalBytes, type Quality } from "../materials/raster";

const nameOf = (slot: string, code: string) => usdName(`${slot}_${code}`);
const round = (x: number, digits: number): string => String(Number(x.toFixed(digits)));
const tuple = (values: readonly number[], digits: number) =>
  `(${values.map((x) => round(x, digits)).join(",")})`;

/**
 * The model as USDZ for Quick Look: one mesh a slot, metres, Y up. Materials are called
 * `<slot>_<finish>`; all finishes lie in the file, the first is bound. A server that binds another finish
 * replaces the names in model.usda and zips again.
 */
export async function writeUsdz(model: Model, quality: Quality): Promise<Buffer> {
  const files = new Map<string, Buffer>();
  const blocks: string[] = [];
  const materials: string[] = [];
  for (const layer of model.layers) {
    const first = model.finishes[0]?.bySlot[layer.slot];
    if (!first) throw new Error(`${model.piece.slug}: no material for ${layer.slot}`);
    const tile = first.map ? mapOf(first.map, quality).raster.tile : ([100, 100] as const);
    blocks.push(meshText(layer, nameOf(layer.slot, model.finishes[0]?.code ?? ""), tile));
    for (const { code, bySlot } of model.finishes) {
      const material = bySlot[layer.slot];
      if (!material) continue;
      materials.push(materialText(material, nameOf(layer.slot, code), quality, tile));
      if (!material.map) continue;
      const { raster } = mapOf(material.map, quality);
      files.set(`${material.map}.jpg`, await encode(colourBytes(raster), raster, "jpeg"));
      if (material.relief)
        files.set(
          `${material.map}-normal.jpg`,
          await encode(normalBytes(raster), raster, "jpeg", true),
        );
    }
  }
  const text = usdScene(blocks, materials);
  const entries: Entry[] = [{ name: "model.usda", data: Buffer.from(text, "utf8") }];
  for (const [name, data] of files) entries.push({ name, data });
  return storedZip(entries);
}

function meshText(
  { slot, surface }: Layer,
  material: string,
  tile: readonly [number, number],
): string {
  const { points, normals, uv, triangles } = surface;
  return `    def Mesh "${slot}" (prepend apiSchemas = ["MaterialBindingAPI"])
    {
        uniform token subdivisionScheme = "none"
        rel material:binding = </product/materials/${material}>
        int[] faceVertexCounts = [${triangles.map(() => 3).join(",")}]
        int[] faceVertexIndices = [${triangles.flat().join(",")}]
        point3f[] points = [${points
          .map((p) =>
            tuple(
              p.map((x) => x / 1000),
              4,
            ),
          )
          .join(",")}]
        normal3f[] normals = [${normals.map((n) => tuple(n, 2)).join(",")}] (interpolation = "vertex")
        texCoord2f[] primvars:st = [${uv.map(([u, v]) => tuple([u / tile[0], v / tile[1]], 3)).join(",")}] (interpolation = "vertex")
    }`;
}

function materialText(
  material: Material,
  name: string,
  quality: Quality,
  tile: readonly [number, number],
): string {
  const own = material.map ? mapOf(material.map, quality).raster.tile : tile;
  const path = `/product/materials/${name}`;
  const tint = tintOf(material, quality);
  const glow = material.glow ?? 0;
  const texture = (
    id: string,
    file: string,
    scale: string,
    bias: string,
    space: string,
  ) => `            def Shader "${id}"
            {
                uniform token info:id = "UsdUVTexture"
                asset inputs:file = @${file}@
                float2 inputs:st.connect = <${path}/laid.outputs:result>
                token inputs:wrapS = "repeat"
                token inputs:wrapT = "repeat"
                float4 inputs:scale = ${scale}
                float4 inputs:bias = ${bias}
                token inputs:sourceColorSpace = "${space}"
                float3 outputs:rgb
            }`;
  const colour = material.map
    ? `color3f inputs:diffuseColor.connect = <${path}/colour.outputs:rgb>`
    : `color3f inputs:diffuseColor = ${tuple(tint, 4)}`;
  const k = material.relief ?? 0;
  return `        def Material "${name}"
        {
            token outputs:surface.connect = <${path}/shader.outputs:surface>
            def Shader "shader"
            {
                uniform token info:id = "UsdPreviewSurface"
                ${colour}
                ${k ? `normal3f inputs:normal.connect = <${path}/normal.outputs:rgb>` : ""}
                color3f inputs:emissiveColor = ${tuple(
                  tint.map((c) => c * glow),
                  4,
                )}
                float inputs:roughness = ${material.roughness}
                float inputs:metallic = ${material.metallic ?? 0}
                float inputs:clearcoat = ${material.clearcoat ?? 0}
                float inputs:opacity = ${material.opacity ?? 1}
                token outputs:surface
            }
            def Shader "st"
            {
                uniform token info:id = "UsdPrimvarReader_float2"
                string inputs:varname = "st"
                float2 outputs:result
            }
            def Shader "laid"
            {
                uniform token info:id = "UsdTransform2d"
                float2 inputs:in.connect = <${path}/st.outputs:result>
                float2 inputs:scale = ${tuple([tile[0] / own[0], tile[1] / own[1]], 4)}
                float2 outputs:result
            }
${material.map ? texture("colour", `${material.map}.jpg`, tuple([...tint, 1], 4), "(0,0,0,0)", "sRGB") : ""}
${material.map && k ? texture("normal", `${material.map}-normal.jpg`, "(2,2,2,1)", "(-1,-1,-1,0)", "raw") : ""}
        }`;
}
