/** Which axes of what a kernel computes are its tasks, on a CPU. */

import { dimProduct, isStatic, type Shape } from "../../ir/dim.ts";

/** Elements of a task that make up for what it takes to start one. */
const leastTask = 1024;

/**
 * How many leading axes of a shape number the tasks of a grid on a CPU, so that each computes all of the others: as many as leave
 * enough for a task, so that one image is work for several threads.
 */
export function taskAxes(shape: Shape): number {
  let count = 1;
  while (count + 1 < shape.length) {
    const inner = dimProduct(shape.slice(count + 1));
    if (!isStatic(inner) || inner < leastTask) break;
    count += 1;
  }
  return count;
}
