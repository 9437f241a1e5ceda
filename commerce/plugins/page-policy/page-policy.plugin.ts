import { readFileSync } from "node:fs";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import type { NextFunction, Request, Response } from "express";
import { dashboardPolicy, mailboxPolicy, plainPolicy } from "./policies";

export interface PagePolicyOptions {
  /** Where pictures come from, besides the engine. */
  pictures: readonly string[];
  /** Where readers find the storefront: the dashboard shows drafts of its pages. */
  storefront: string;
  /** The file of the page of letters. */
  mailbox: string;
}

const yearSeconds = 31_536_000;

/** What browsers may do with what the engine answers; a controller may say more of its own page. */
function headers({ pictures, storefront, mailbox }: PagePolicyOptions) {
  const policies: [path: RegExp, policy: string][] = [
    [/^\/admin(?:[/?]|$)/i, dashboardPolicy(pictures, storefront)],
    [/^\/mailbox(?:[/?]|$)/i, mailboxPolicy(readFileSync(mailbox, "utf8"))],
  ];
  return (request: Request, response: Response, next: NextFunction): void => {
    const policy = policies.find(([path]) => path.test(request.originalUrl))?.[1] ?? plainPolicy;
    response.removeHeader("x-powered-by");
    response.setHeader("content-security-policy", policy);
    response.setHeader("x-content-type-options", "nosniff");
    response.setHeader("referrer-policy", "same-origin");
    response.setHeader("cross-origin-opener-policy", "same-origin");
    // Where a proxy brings HTTPS to the dashboard.
    if (request.secure) response.setHeader("strict-transport-security", `max-age=${yearSeconds}`);
    next();
  };
}

/** Every answer of the engine says what a browser may do with it. */
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  configuration: (config) => {
    config.apiOptions.middleware.unshift({
      route: "/",
      handler: headers(PagePolicyPlugin.options),
      beforeListen: true,
    });
    return config;
  },
})
export class PagePolicyPlugin {
  static options: PagePolicyOptions;

  static init(options: PagePolicyOptions): typeof PagePolicyPlugin {
    PagePolicyPlugin.options = options;
    return PagePolicyPlugin;
  }
}
