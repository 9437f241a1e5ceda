import { runEngineCommand } from "./run/engine-command";

// `npm run export -- products file.csv`: writes products, orders or customers to a CSV file.
runEngineCommand("Exporting", "run-export.js");
