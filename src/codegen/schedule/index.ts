/** From a `fusion` op to a kernel: the template its kind names, with a schedule chosen for the target. */

import { stringOf } from "../../ir/attributes.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { buildContractCpu, chooseContractCpuSchedule } from "./contract-cpu.ts";
import { buildContractGpu, chooseContractGpuSchedule } from "./contract-gpu.ts";
import type { FusionRequest } from "./frame.ts";
import { buildMap, chooseMapSchedule } from "./map.ts";
import { buildReduce, chooseReduceSchedule } from "./reduce.ts";
import { buildRow, chooseRowSchedule } from "./row.ts";
import { buildScatter, chooseScatterSchedule } from "./scatter.ts";
import type { Schedule } from "./schedule.ts";

interface Template {
  choose(request: FusionRequest): Schedule;
  build(request: FusionRequest, schedule: Schedule): Kernel;
}

const contractCpu: Template = { choose: chooseContractCpuSchedule, build: buildContractCpu };
const contractGpu: Template = { choose: chooseContractGpuSchedule, build: buildContractGpu };

const templates: Readonly<Record<Schedule["template"], Template>> = {
  map: { choose: chooseMapSchedule, build: buildMap },
  row: { choose: chooseRowSchedule, build: buildRow },
  reduce: { choose: chooseReduceSchedule, build: buildReduce },
  scatter: { choose: chooseScatterSchedule, build: buildScatter },
  contract: {
    choose: (request) => (request.target.kind === "cpu" ? contractCpu : contractGpu).choose(request),
    build: (request, schedule) => (request.target.kind === "cpu" ? contractCpu : contractGpu).build(request, schedule),
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

export function buildKernel(request: FusionRequest, schedule: Schedule = chooseSchedule(request)): Kernel {
  return templateOf(request).build(request, schedule);
}
