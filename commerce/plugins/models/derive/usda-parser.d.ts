declare module "three/examples/jsm/loaders/usd/USDAParser.js" {
  export class USDAParser {
    /** The scene as objects by the words before their brackets; values are as they are written. */
    parseText(text: string): Record<string, unknown>;
  }
}
