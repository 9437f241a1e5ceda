import { existsSync, statSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { UnreadableFile } from "./refused";

/**
 * What a command was called with.
 * @throws UnreadableFile with the command's usage for an option that it does not know
 */
export function readArguments<T extends NonNullable<ParseArgsConfig["options"]>>(
  usage: string,
  options: T,
  args: string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ allowPositionals: true, options, args });
  } catch (error) {
    throw new UnreadableFile(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** @throws UnreadableFile where there is no such file */
export function needFile(file: string): void {
  if (!existsSync(file)) throw new UnreadableFile(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new UnreadableFile(`${file} is no file.`);
}
