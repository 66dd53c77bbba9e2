/** Text to binary, by wabt (https://github.com/WebAssembly/wabt). */

import wabt from "wabt";

/** Making it takes longer than to assemble a small module. */
let assembler: ReturnType<typeof wabt> | undefined;

/** Throws with wabt's message when the text is not a valid module: a fault of the printer, not of the user. */
export async function assembleWasm(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const features = { simd: true, relaxed_simd: true, threads: true, bulk_memory: true, sat_float_to_int: true, mutable_globals: true };
  assembler ??= wabt();
  const module = (await assembler).parseWat("kernels.wat", text, features);
  try {
    module.validate();
    const { buffer } = module.toBinary({ log: false, write_debug_names: false });
    return new Uint8Array(buffer);
  } finally {
    module.destroy();
  }
}
