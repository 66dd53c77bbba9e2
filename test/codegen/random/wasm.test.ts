import { describeCampaign } from "../../support/random/campaign.ts";
import { wasmTarget } from "../../support/targets.ts";

describeCampaign({ target: wasmTarget, together: 50 });
