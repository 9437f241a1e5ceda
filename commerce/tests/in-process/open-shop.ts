import path from "node:path";
import { dist } from "../../../scripts/run/build";
import { ImportingShop } from "../importing";
import { configOf, require } from "./compiled-engine";

const { importInto, readImportCommand }: typeof import("../../import/import-command") = require(
  path.join(dist, "import/import-command.js"),
);
const { openShop, closeShop }: typeof import("../../import/open-shop") = require(
  path.join(dist, "import/open-shop.js"),
);
const { wordsOf }: typeof import("../../import/report") = require(
  path.join(dist, "import/report.js"),
);

/** A shop that stays open for one import after another. A process for each takes seconds to start. */
export class OpenShop extends ImportingShop {
  private opened: ReturnType<typeof openShop> | undefined;

  /** @param file a file, or the word that says what it is of, before it */
  override async import(file: string, ...args: string[]): Promise<string> {
    this.opened ??= openShop(configOf(this.settings), "superadmin");
    try {
      const command = readImportCommand([file, ...args]);
      return wordsOf(await importInto(await this.opened, command), command.options.isDry);
    } catch (error) {
      return (error as Error).message;
    }
  }

  /** The same in a process of its own, as a person starts it. */
  importByCommand(file: string, ...args: string[]): Promise<string> {
    return super.import(file, ...args);
  }

  override async drop(): Promise<void> {
    if (this.opened) await closeShop(await this.opened);
    await super.drop();
  }
}
