import { DefaultSchedulerPlugin, type SchedulerStrategy, type VendureConfig } from "@vendure/core";

/** Does no task. Vendure warns of its own that does none, which a command's reader need not know. */
class NoTasks implements SchedulerStrategy {
  getTasks = () => Promise.resolve([]);
  getTask = () => Promise.resolve(undefined);
  executeTask = () => () => Promise.resolve();
  triggerTask = () => Promise.resolve();
  updateTask(): never {
    throw new Error("A process without tasks changes none.");
  }
}

/**
 * For a process that does one thing and ends. A scheduled task that fell due in it would be cut off
 * by its end. That would take the process down with an error.
 */
export function withoutTasks(config: VendureConfig): VendureConfig {
  const plugins = config.plugins?.filter((plugin) => plugin !== DefaultSchedulerPlugin);
  const schedulerOptions = { ...config.schedulerOptions, schedulerStrategy: new NoTasks() };
  return { ...config, schedulerOptions, ...(plugins && { plugins }) };
}
