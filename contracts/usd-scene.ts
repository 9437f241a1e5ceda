// What writes a USDZ and what serves it in another finish name its materials by one rule.

/** The finish of a model that has one finish alone. */
export const plainFinish = "plain";

/** A name in USD, which may hold letters, digits and underscores alone. */
export function usdName(code: string): string {
  return code.replace(/[^A-Za-z0-9_]/g, "_");
}

/** The text of `model.usda`: meshes and materials of one product, in metres, Y up. */
export function usdScene(meshes: readonly string[], materials: readonly string[]): string {
  return `#usda 1.0
(
    defaultPrim = "product"
    metersPerUnit = 1
    upAxis = "Y"
)
def Xform "product"
{
${meshes.join("\n")}
    def Scope "materials"
    {
${materials.join("\n")}
    }
}
`;
}
