import { createEmulatedCudaDevice, hasCompiler } from "../../support/cuda.ts";
import { compiledTarget } from "../../support/differential.ts";
import { describeCampaign } from "../../support/random/campaign.ts";

const target = compiledTarget("emulated CUDA", "cuda", ({ kernels, plan }) => createEmulatedCudaDevice(plan, kernels, "-O0"));

// One run of g++ for many programs: it starts slowly.
if (hasCompiler) describeCampaign({ target, together: 200 });
