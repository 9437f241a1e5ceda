import type { ConfigService, RequestContext } from "@vendure/core";

/**
 * The address under which pages load a file of an asset.
 *
 * @param file as the asset's `source` or `preview` has it
 * @returns an absolute address at the caller's own door; outside a request the file as it is
 */
export function assetAddress(ctx: RequestContext, config: ConfigService, file: string): string {
  const { assetStorageStrategy } = config.assetOptions;
  return (ctx.req && assetStorageStrategy.toAbsoluteUrl?.(ctx.req, file)) ?? file;
}
