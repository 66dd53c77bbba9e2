import { describeCampaign } from "../../support/random/campaign.ts";
import { wgslHardwareTarget, wgslTarget } from "../../support/targets.ts";

const [target, hardware] = [await wgslTarget(), await wgslHardwareTarget()];

// A software adapter takes ten milliseconds for a kernel of a thousand characters, and three hundred for one with barriers:
// programs are small, each is a shader module of its own, and few have barriers.
const options = { together: 1, atOnce: 4, program: { steps: 3, gradientShare: 0.1 }, barrierShare: 0.05 };
if (target) describeCampaign({ target, ...options });
// Their products and reductions differ.
if (hardware) describeCampaign({ target: hardware, ...options, share: 0.2 });
