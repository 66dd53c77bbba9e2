/** What a device function of `kernels.cu` is. */

export interface DeviceFunction {
  readonly name: string;
  /** Others that it calls. */
  readonly needs?: readonly string[];
  readonly text: string;
}

/** Instructions that C++ has no words for: their PTX, and what the emulation does for them. */
export function instruction(name: string, head: string, ptx: string, emulated: string, needs: readonly string[] = []): DeviceFunction {
  const text = `${head} {
#ifdef TSCOMPILE_EMULATE
  ${emulated}
#else
${ptx}
#endif
}`;
  return { name, needs, text };
}
