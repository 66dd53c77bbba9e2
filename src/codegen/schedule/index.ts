/** From a `fusion` op to a kernel: the template its kind names, with a schedule chosen for the target. */

import { stringOf } from "../../ir/attributes.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { sharedBytes } from "../kernel/shared-layout.ts";
import { buildAttention, chooseAttentionSchedule } from "./attention.ts";
import { buildAttentionGradient, chooseAttentionGradientSchedule } from "./attention-gradient.ts";
import { columnGroups } from "./contract.ts";
import { chooseContractCpuSchedule, contractCpuAlternatives } from "./contract-blocks.ts";
import { buildContractCpu } from "./contract-cpu.ts";
import { buildContractDirect, chooseContractDirectSchedule, directInvocations } from "./contract-direct.ts";
import { buildContractGpu } from "./contract-gpu.ts";
import { chooseContractGpuSchedule, contractInvocations } from "./contract-gpu-schedule.ts";
import { buildContractVectors, chooseContractVectorsSchedule, stagesVectors } from "./contract-vectors.ts";
import { buildContractWarpgroups, chooseContractWarpgroupsSchedule, hasBoxes } from "./contract-warpgroups.ts";
import { buildContractWinograd } from "./contract-winograd.ts";
import { chooseContractWinogradSchedule } from "./contract-winograd-blocks.ts";
import { buildContractWinogradGpu } from "./contract-winograd-gpu.ts";
import { chooseContractWinogradGpuSchedule, contractWinogradGpuSchedules } from "./contract-winograd-gpu-sizes.ts";
import type { FusionRequest } from "./frame.ts";
import { buildMap, chooseMapSchedule } from "./map.ts";
import { buildMapTiles, chooseMapTilesSchedule, hasTiles } from "./map-tiles.ts";
import { buildParts, partRequests } from "./parts.ts";
import { buildReduce, chooseReduceSchedule } from "./reduce.ts";
import { buildRow, chooseRowSchedule } from "./row.ts";
import { buildScatter, chooseScatterSchedule } from "./scatter.ts";
import { formatSchedule, type Schedule, stepSize } from "./schedule.ts";

interface Template {
  /** Of a workgroup, where it is not for kernels beside it in a launch to say. */
  readonly invocations?: number;
  choose(request: FusionRequest): Schedule;
  /** Others that may be faster on some machine. */
  alternatives?(request: FusionRequest): readonly Schedule[];
  build(request: FusionRequest, schedule: Schedule): Kernel;
}

function isWinograd({ steps }: Schedule): boolean {
  return steps.some(({ opt }) => opt === "winograd");
}

const contractCpu: Template = {
  choose: (request) => chooseContractWinogradSchedule(request) ?? chooseContractCpuSchedule(request),
  alternatives: contractCpuAlternatives,
  build: (request, schedule) => {
    const build = isWinograd(schedule) ? buildContractWinograd : buildContractCpu;
    return build(request, schedule);
  },
};
const contractStaged: Template = {
  choose: (request) => chooseContractWarpgroupsSchedule(request) ?? chooseContractGpuSchedule(request),
  build: (request, schedule) => (hasBoxes(schedule) ? buildContractWarpgroups : buildContractGpu)(request, schedule),
  invocations: contractInvocations,
};
const contractVectors: Template = { choose: chooseContractVectorsSchedule, build: buildContractVectors, invocations: directInvocations };
const contractDirect: Template = { choose: chooseContractDirectSchedule, build: buildContractDirect, invocations: directInvocations };

function contractTemplate(request: FusionRequest): Template {
  const { target, fusion } = request;
  if (target.kind === "cpu") return contractCpu;
  if (!target.stagesTiles || columnGroups(fusion) > 1) return contractDirect;
  const ofElements = target.vectorLanes === 1 ? contractStaged : stagesVectors(request) ? contractVectors : contractDirect;
  return withWinograd(ofElements, chooseContractWinogradGpuSchedule(request));
}

/** Products of tiles where they pay, and of elements. */
function withWinograd(ofElements: Template, winograd: Schedule | undefined): Template {
  const invocations = winograd ? stepSize(winograd, "workgroup", "m") : ofElements.invocations;
  return {
    choose: (request) => winograd ?? ofElements.choose(request),
    alternatives: (request) => [ofElements.choose(request), ...contractWinogradGpuSchedules(request)],
    build: (request, schedule) => (isWinograd(schedule) ? buildContractWinogradGpu : ofElements.build)(request, schedule),
    ...(invocations === undefined ? {} : { invocations }),
  };
}

/** Of a workgroup, for parts that can have any number. */
const partInvocations = 256;

/** Parts of the shared memory that one kernel of several side by side may have, from the largest. */
const sharedParts = [1, 2, 3];

/** Kernels side by side have workgroups of one size: one that all contractions among them can have. */
function requestsOf(request: FusionRequest): readonly FusionRequest[] {
  if (request.target.kind === "cpu") return partRequests(request, 1);
  const contractions = (request.fusion.regions[0]?.operations ?? []).filter(
    ({ attributes }) => stringOf(attributes, "kind") === "contract",
  );
  const invocations = contractions.map((fusion) => contractTemplate({ ...request, fusion }).invocations ?? partInvocations);
  // Together they fill the device.
  const fillingWorkgroups = Math.ceil(request.target.fillingWorkgroups / Math.max(1, contractions.length));
  const shared = { ...request, target: { ...request.target, fillingWorkgroups } };
  const requests = partRequests(shared, Math.min(partInvocations, ...invocations));
  // Parts share their arrays as far as these have elements of one type, or vectors of it: with several, tiles of each have to fit beside
  // those of the others.
  const staging = (request.fusion.regions[0]?.operations ?? []).filter(({ attributes }) =>
    ["contract", "attention", "attention_gradient"].includes(stringOf(attributes, "kind")),
  );
  const types = new Set(staging.flatMap(({ operands, results }) => [...operands, ...results].map(({ type }) => type.dtype)));
  if (types.size < 2 && request.target.vectorLanes === 1) return requests;
  const limit = request.target.sharedBytes;
  const limited = sharedParts.map((part) =>
    requests.map((each) => ({ ...each, target: { ...each.target, sharedBytes: Math.floor(limit / part) } })),
  );
  const fits = (each: readonly FusionRequest[]): boolean =>
    sharedBytes(
      buildParts(
        request,
        { template: "parts", steps: [] },
        each.map((part) => buildKernel(part)),
      ),
    ) <= limit;
  return limited.find(fits) ?? requests;
}

const parts: Template = {
  choose: (request) => ({ template: "parts", steps: [], parts: requestsOf(request).map(chooseSchedule) }),
  build: (request, schedule) =>
    buildParts(
      request,
      schedule,
      requestsOf(request).map((part, i) => buildKernel(part, schedule.parts?.[i])),
    ),
};

/** Of fusions; a scan is one kernel where its turns allow it (`scan.ts`). */
const templates: Readonly<Record<Exclude<Schedule["template"], "scan">, Template>> = {
  map: {
    choose: (request) => chooseMapTilesSchedule(request) ?? chooseMapSchedule(request),
    build: (request, schedule) => (hasTiles(schedule) ? buildMapTiles : buildMap)(request, schedule),
  },
  row: { choose: chooseRowSchedule, build: buildRow },
  reduce: { choose: chooseReduceSchedule, build: buildReduce },
  scatter: { choose: chooseScatterSchedule, build: buildScatter },
  parts,
  attention: { choose: chooseAttentionSchedule, build: buildAttention },
  attention_gradient: { choose: chooseAttentionGradientSchedule, build: buildAttentionGradient },
  contract: {
    choose: (request) => contractTemplate(request).choose(request),
    alternatives: (request) => contractTemplate(request).alternatives?.(request) ?? [],
    build: (request, schedule) => contractTemplate(request).build(request, schedule),
  },
};

function templateOf(request: FusionRequest): Template {
  const kind = stringOf(request.fusion.attributes, "kind");
  const template = Object.entries(templates).find(([name]) => name === kind)?.[1];
  if (!template) throw new Error(`internal: no template for a fusion of kind ${kind}`);
  return template;
}

export function chooseSchedule(request: FusionRequest): Schedule {
  return templateOf(request).choose(request);
}

/** Every legal schedule that is worth measuring; the first one is the target's. */
export function candidateSchedules(request: FusionRequest): readonly Schedule[] {
  const chosen = chooseSchedule(request);
  const known = new Set([formatSchedule(chosen)]);
  const others = (templateOf(request).alternatives?.(request) ?? []).filter((schedule) => {
    const text = formatSchedule(schedule);
    if (known.has(text)) return false;
    known.add(text);
    return sharedBytes(buildKernel(request, schedule)) <= request.target.sharedBytes;
  });
  return [chosen, ...others];
}

export function buildKernel(request: FusionRequest, schedule: Schedule = chooseSchedule(request)): Kernel {
  return templateOf(request).build(request, schedule);
}
