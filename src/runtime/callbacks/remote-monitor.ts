/** Sends the logs of every epoch to a server: https://keras.io/api/callbacks/remote_monitor/ */

import { warn } from "../warning.ts";
import { BaseCallback, type EpochLogs } from "./callback.ts";
import { checkOptions } from "./common.ts";

export interface RemoteMonitorOptions {
  /** Default `http://localhost:9000`. */
  readonly root?: string;
  /** Default `/publish/epoch/end/`. */
  readonly path?: string;
  /** Name of the form's field that holds the logs. Default `data`. */
  readonly field?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends JSON in place of a form. Default false. */
  readonly sendAsJson?: boolean;
}

const known = ["root", "path", "field", "headers", "sendAsJson"];

export class RemoteMonitor extends BaseCallback {
  readonly options: RemoteMonitorOptions;

  constructor(options: RemoteMonitorOptions = {}) {
    super();
    checkOptions("RemoteMonitor", options, known);
    this.options = options;
  }

  async onEpochEnd(epoch: number, logs: EpochLogs): Promise<void> {
    const { root = "http://localhost:9000", path = "/publish/epoch/end/", field = "data", headers = {}, sendAsJson = false } = this.options;
    const text = JSON.stringify({ epoch, ...logs });
    const request = sendAsJson
      ? { headers: { "content-type": "application/json", ...headers }, body: text }
      : { headers: { ...headers }, body: new URLSearchParams({ [field]: text }) };
    try {
      const { ok, status } = await fetch(`${root}${path}`, { method: "POST", ...request });
      if (!ok) warn(`RemoteMonitor: ${root}${path} answers ${status}`);
    } catch (error) {
      warn(`RemoteMonitor cannot reach ${root}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
