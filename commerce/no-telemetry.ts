/**
 * Vendure reports to its makers what a shop is made of unless it is told not to. Imported by all
 * that bootstraps it, so that no way of starting the engine forgets.
 */
process.env.VENDURE_DISABLE_TELEMETRY ||= "true";
