import { describeCampaign } from "../../support/random/campaign.ts";
import { wgslTarget } from "../../support/targets.ts";

const target = await wgslTarget();

// A software adapter takes ten milliseconds for a kernel of a thousand characters, and three hundred for one with barriers:
// programs are small, each is a shader module of its own, and few have barriers.
if (target) describeCampaign({ target, together: 1, atOnce: 4, program: { steps: 3, gradientShare: 0.1 }, barrierShare: 0.05 });
