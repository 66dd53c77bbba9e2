import { describeCampaign } from "../../support/random/campaign.ts";
import { threadedNativeTarget } from "../../support/targets.ts";

// Every launch is shared by several threads, so tasks that are not independent would show.
if (threadedNativeTarget) describeCampaign({ target: threadedNativeTarget, together: 200 });
