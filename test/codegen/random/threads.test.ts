import { describeCampaign } from "../../support/random/campaign.ts";
import { threadedNativeTarget, threadedWasmTarget } from "../../support/targets.ts";

// Every launch is shared by several threads, so tasks that are not independent would show.
describeCampaign({ target: threadedWasmTarget, together: 50, share: 0.2 });
if (threadedNativeTarget) describeCampaign({ target: threadedNativeTarget, together: 200, share: 0.2 });
