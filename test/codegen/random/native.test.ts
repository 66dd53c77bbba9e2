import { describeCampaign } from "../../support/random/campaign.ts";
import { nativeTarget } from "../../support/targets.ts";

// One run of LLVM's tools for many programs: they start slowly.
if (nativeTarget) describeCampaign({ target: nativeTarget, together: 200 });
