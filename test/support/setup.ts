/** Runs before every test file: whatever module goes through the pass manager must survive its textual form. */

import { onModule } from "../../src/passes/manager.ts";
import { checkRoundTrip, isDue } from "./round-trip.ts";

export { checkRoundTrip };

onModule((module) => {
  if (isDue()) checkRoundTrip(module);
});
