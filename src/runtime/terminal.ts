/** Where progress and messages are shown: the terminal, or the console of a browser. */

import { node } from "./host.ts";

export const terminal = {
  /** A terminal whose last line can be written again. */
  get interactive(): boolean {
    return node?.stdout?.isTTY === true;
  },
  get color(): boolean {
    return this.interactive && !node?.env.NO_COLOR;
  },
  write(text: string): void {
    if (node?.stdout?.write) node.stdout.write(text);
    else console.log(text.replace(/\n$/, ""));
  },
};
