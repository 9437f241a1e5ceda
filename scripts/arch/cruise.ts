import { existsSync } from "node:fs";
import path from "node:path";
import type { ICruiseOptions, ICruiseResult, IForbiddenRuleType } from "dependency-cruiser";
import { rooms } from "../rooms";
import { lendTypeScript } from "./lend-typescript";
import { rules } from "./rules";

const files = ["proxy.ts", "instrumentation.ts", "shop.config.ts"];

/** An import that a rule forbids. */
export interface Violation {
  rule: string;
  /** Why it is forbidden. */
  comment: string;
  from: string;
  to: string;
  /** The circle, where it is one. */
  cycle: string[];
}

/** Reads every import below `root`, those of types too, and tells which of them a rule forbids. */
export async function findViolations(root: string): Promise<Violation[]> {
  lendTypeScript();
  const { cruise: read } = await import("dependency-cruiser");
  const options: ICruiseOptions = {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.next)/|^commerce/migrations/" },
    validate: true,
    ruleSet: { forbidden: rules as IForbiddenRuleType[] },
  };
  const found = [...rooms, ...files].filter((name) => existsSync(path.join(root, name)));
  const { output } = await read(found, options, {
    alias: { "@": root },
    exportsFields: ["exports"],
    conditionNames: ["import", "require", "node", "types", "default"],
    extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
  });
  const { summary } = output as ICruiseResult;
  const comments = new Map(rules.map(({ name, comment }) => [name, comment]));
  return summary.violations.map(({ rule, from, to, cycle = [] }) => ({
    rule: rule.name,
    comment: comments.get(rule.name) ?? "",
    from,
    to,
    cycle: cycle.map(({ name }) => name),
  }));
}
