import { DefaultSchedulerPlugin, type VendureConfig } from "@vendure/core";

/**
 * For a process that does one thing and ends. A scheduled task that fell due in it would be cut off
 * by its end. That would take the process down with an error.
 */
export function withoutTasks(config: VendureConfig): VendureConfig {
  const plugins = config.plugins?.filter((plugin) => plugin !== DefaultSchedulerPlugin);
  return { ...config, ...(plugins && { plugins }) };
}
