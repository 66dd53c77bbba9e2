/** The generated pages of the reference are those of the definitions. */

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { referencePages } from "../../scripts/generate-reference.ts";

it.each(referencePages.map((page) => [basename(page.path), page] as const))("%s is up to date", (_name, { path, text }) => {
  expect(readFileSync(path, "utf8"), "run `npm run reference`").toBe(text());
});
