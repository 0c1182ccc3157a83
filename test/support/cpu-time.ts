/** Starts to measure: the processor time of this process in milliseconds, which does not depend on what else the machine does. */
export function cpuTimer(): () => number {
  const began = process.cpuUsage();
  return () => process.cpuUsage(began).user / 1000;
}
