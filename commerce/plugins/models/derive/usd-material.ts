import type { Material, Texture, TextureInfo } from "@gltf-transform/core";
import type { Clearcoat, Transform } from "@gltf-transform/extensions";

const tuple = (values: readonly number[]) =>
  `(${values.map((value) => String(Number(value.toFixed(4)))).join(", ")})`;

/** Knows by what name a picture lies beside the scene. */
interface Files {
  nameOf(texture: Texture): string;
}

interface Sampled {
  id: string;
  texture: Texture | null;
  info: TextureInfo | null;
  scale: readonly number[];
  bias?: readonly number[];
  space: "sRGB" | "raw";
}

/** A material of glTF as UsdPreviewSurface, under the name given; null is glTF's own default. */
export function materialText(material: Material | null, name: string, files: Files): string {
  const path = `/product/materials/${name}`;
  const alpha = material?.getAlphaMode() ?? "OPAQUE";
  const [r, g, b, a] = material?.getBaseColorFactor() ?? [1, 1, 1, 1];
  const emissive = material?.getEmissiveFactor() ?? [0, 0, 0];
  const relief = material?.getNormalScale() ?? 1;
  const rough = material?.getRoughnessFactor() ?? 1;
  const metal = material?.getMetallicFactor() ?? 1;
  const coat = material?.getExtension<Clearcoat>("KHR_materials_clearcoat");
  const base = material?.getBaseColorTexture() ?? null;
  const faces: Sampled[] = [
    {
      id: "colour",
      texture: base,
      info: material?.getBaseColorTextureInfo() ?? null,
      scale: [r, g, b, a],
      space: "sRGB",
    },
    {
      id: "surface",
      texture: material?.getMetallicRoughnessTexture() ?? null,
      info: material?.getMetallicRoughnessTextureInfo() ?? null,
      scale: [1, rough, metal, 1],
      space: "raw",
    },
    {
      id: "normal",
      texture: material?.getNormalTexture() ?? null,
      info: material?.getNormalTextureInfo() ?? null,
      // A picture holds 0 to 1, a normal -1 to 1.
      scale: [2 * relief, 2 * relief, 2, 1],
      bias: [-relief, -relief, -1, 0],
      space: "raw",
    },
    {
      id: "glow",
      texture: material?.getEmissiveTexture() ?? null,
      info: material?.getEmissiveTextureInfo() ?? null,
      scale: [...emissive, 1],
      space: "sRGB",
    },
    {
      id: "shade",
      texture: material?.getOcclusionTexture() ?? null,
      info: material?.getOcclusionTextureInfo() ?? null,
      scale: [1, 1, 1, 1],
      space: "raw",
    },
  ];
  const sampled = faces.filter(({ texture }) => texture !== null);
  const has = (id: string) => sampled.some((face) => face.id === id);
  const from = (id: string, output: string) => `.connect = <${path}/${id}.outputs:${output}>`;
  const inputs = [
    `color3f inputs:diffuseColor${has("colour") ? from("colour", "rgb") : ` = ${tuple([r, g, b])}`}`,
    `float inputs:roughness${has("surface") ? from("surface", "g") : ` = ${rough}`}`,
    `float inputs:metallic${has("surface") ? from("surface", "b") : ` = ${metal}`}`,
    `color3f inputs:emissiveColor${has("glow") ? from("glow", "rgb") : ` = ${tuple(emissive)}`}`,
    `float inputs:clearcoat = ${coat?.getClearcoatFactor() ?? 0}`,
    `float inputs:clearcoatRoughness = ${coat?.getClearcoatRoughnessFactor() ?? 0}`,
    ...(has("normal") ? [`normal3f inputs:normal${from("normal", "rgb")}`] : []),
    ...(has("shade") ? [`float inputs:occlusion${from("shade", "r")}`] : []),
    ...(alpha === "OPAQUE"
      ? []
      : [`float inputs:opacity${has("colour") ? from("colour", "a") : ` = ${a}`}`]),
    ...(alpha === "MASK"
      ? [`float inputs:opacityThreshold = ${material?.getAlphaCutoff() ?? 0.5}`]
      : []),
  ];
  return `        def Material "${name}"
        {
            token outputs:surface.connect = <${path}/shader.outputs:surface>
            def Shader "shader"
            {
                uniform token info:id = "UsdPreviewSurface"
${inputs.map((input) => `                ${input}`).join("\n")}
                token outputs:surface
            }
${sampled.map((face) => textureText(face, path, files)).join("\n")}
        }`;
}

function textureText(face: Sampled, path: string, files: Files): string {
  const { id, texture, info, scale, bias = [0, 0, 0, 0], space } = face;
  const set = info?.getTexCoord() ?? 0;
  return `            def Shader "${id}_st"
            {
                uniform token info:id = "UsdPrimvarReader_float2"
                string inputs:varname = "${set === 0 ? "st" : `st${set}`}"
                float2 outputs:result
            }
            def Shader "${id}_laid"
            {
                uniform token info:id = "UsdTransform2d"
                float2 inputs:in.connect = <${path}/${id}_st.outputs:result>
${laidText(info)}
                float2 outputs:result
            }
            def Shader "${id}"
            {
                uniform token info:id = "UsdUVTexture"
                asset inputs:file = @${texture ? files.nameOf(texture) : ""}@
                float2 inputs:st.connect = <${path}/${id}_laid.outputs:result>
                token inputs:wrapS = "${wrapOf(info?.getWrapS())}"
                token inputs:wrapT = "${wrapOf(info?.getWrapT())}"
                float4 inputs:scale = ${tuple(scale)}
                float4 inputs:bias = ${tuple(bias)}
                token inputs:sourceColorSpace = "${space}"
                float outputs:r
                float outputs:g
                float outputs:b
                float outputs:a
                float3 outputs:rgb
            }`;
}

/** The numbers that glTF takes over from OpenGL. */
const wraps: Record<number, string> = { 33071: "clamp", 33648: "mirror" };

const wrapOf = (wrap: number | undefined): string => wraps[wrap ?? 0] ?? "repeat";

/**
 * KHR_texture_transform, where v runs downwards, as UsdTransform2d, where it runs upwards. It says
 * u' = c·su·u + s·sv·v + ou and v' = -s·su·u + c·sv·v + ov. With t = 1 - v, the same scale, the same
 * angle and another offset follow.
 */
function laidText(info: TextureInfo | null): string {
  const transform = info?.getExtension<Transform>("KHR_texture_transform");
  const [ou, ov] = transform?.getOffset() ?? [0, 0];
  const [su, sv] = transform?.getScale() ?? [1, 1];
  const angle = transform?.getRotation() ?? 0;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const offset = [ou + s * sv, 1 - c * sv - ov];
  return `                float inputs:rotation = ${Number(((angle * 180) / Math.PI).toFixed(3))}
                float2 inputs:scale = ${tuple([su, sv])}
                float2 inputs:translation = ${tuple(offset)}`;
}
