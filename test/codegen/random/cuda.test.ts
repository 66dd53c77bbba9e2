import { hasCompiler } from "../../support/cuda.ts";
import { describeCampaign } from "../../support/random/campaign.ts";
import { quickCudaTarget } from "../../support/targets.ts";

// One run of g++ for many programs: it starts slowly.
if (hasCompiler) describeCampaign({ target: quickCudaTarget, together: 200 });
