/** Grey images as text, dark to light. */

const shades = " .:-=+*#%@";

/** `pixels` of one image in 0..1, `width` to a row; every other row is left out, as letters are twice as high as wide. */
export function picture(pixels: ArrayLike<number>, width: number): string {
  const rows = Math.floor(pixels.length / width);
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 2) {
    const line = Array.from({ length: width }, (_, column) => {
      const value = Math.min(1, Math.max(0, Number(pixels[row * width + column])));
      return shades[Math.round(value * (shades.length - 1))] ?? " ";
    });
    lines.push(line.join(""));
  }
  return lines.join("\n");
}

/** Images of equal size next to each other. */
export function sideBySide(pictures: readonly string[]): string {
  const split = pictures.map((text) => text.split("\n"));
  return (split[0] ?? []).map((_, row) => split.map((lines) => lines[row]).join("  ")).join("\n");
}
