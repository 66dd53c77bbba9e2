/** Prints `N passed, N failed` from the results that Vitest wrote; a file that could not run counts as one failure. */

import { readFileSync } from "node:fs";

const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const broken = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
console.log(`${numPassedTests} passed, ${numFailedTests + broken} failed`);
