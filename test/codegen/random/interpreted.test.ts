import { interpretPtx, interpretTarget, stepping } from "../../support/differential.ts";
import { describeCampaign } from "../../support/random/campaign.ts";

// Kernels as schedules make them, of each kind of machine: accesses out of bounds, races and unwritten memory are errors here.
describeCampaign({ target: interpretTarget("wasm"), together: 50 });
describeCampaign({ target: interpretTarget("wgsl"), together: 50 });
describeCampaign({ target: interpretTarget("wgsl", "software"), together: 50 });
describeCampaign({ target: interpretTarget("cuda"), together: 50 });
describeCampaign({ target: stepping(interpretTarget("wasm")), together: 50, share: 0.2 });
describeCampaign({ target: stepping(interpretTarget("wgsl")), together: 50, share: 0.2 });
describeCampaign({ target: interpretPtx(), together: 50, share: 0.2 });
