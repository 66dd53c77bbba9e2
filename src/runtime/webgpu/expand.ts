/**
 * The kernels of an artifact as WGSL. A page downloads them with their unrolled loops rolled up and without names of locals; a text that
 * does not begin with a quotation mark is WGSL already.
 *
 *   #8 x"    x eight times. In it 5'2 is 5, 7, 9 and so on; 5'2'3 grows by 3 with the repetition around.
 *   ` and \  let and var with the next local of the function: they have numbers
 *   $3       the local that was declared 3 before the last one
 *   ?3       the local of the number 3
 *
 * A line of its own is one that only some devices see, and stays one.
 */
export function expandKernels(source: string): string {
  if (!source.startsWith('"')) return source;
  let text = source.slice(1);
  // The innermost repetitions are those without marks in them.
  while (text.includes("#"))
    text = text.replace(/#(\d+) ([^#"]*)"/g, (_, turns: string, body: string) =>
      Array.from({ length: +turns }, (_, turn) =>
        body.replace(/(?<!'-?\d*)(\d+)'(-?\d*)/g, (_, first: string, step: string) => `${+first + turn * +step}`),
      ).join(""),
    );
  let declared = 0;
  return text
    .replace(/\bfn |[`\\]|[$?](\d+)/g, (mark: string, local: string) => {
      if (mark === "fn ") declared = 0;
      if (mark === "`") return `let v${declared++}`;
      if (mark === "\\") return `var v${declared++}`;
      return local ? `v${mark < "?" ? declared - 1 - +local : local}` : mark;
    })
    .replace(/\+0(?=[\])+])/g, "")
    .replace(/\/\/.*|[;{}]/g, (found) => (found.length > 1 ? found : `${found}\n`));
}
