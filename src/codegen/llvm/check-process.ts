/**
 * A process of its own around `llvm-bindings`: parses a module, verifies it and writes it as bitcode. The package ends the
 * process where a text does not parse, and LLVM is larger than all the rest of the compiler.
 *
 *     node check-process.js BINDINGS MODULE.ll MODULE.bc
 */

import { createRequire } from "node:module";

/** What is used of the package. */
interface Bindings {
  readonly LLVMContext: new () => object;
  readonly SMDiagnostic: new () => object;
  parseIRFile(path: string, diagnostic: object, context: object): object | null;
  /** Whether the module is broken. */
  verifyModule(module: object): boolean;
  WriteBitcodeToFile(module: object, path: string): void;
}

const [bindings = "", text = "", bitcode = ""] = process.argv.slice(2);
const llvm = createRequire(import.meta.url)(bindings) as Bindings;
const module = llvm.parseIRFile(text, new llvm.SMDiagnostic(), new llvm.LLVMContext());
if (!module) throw new Error(`${text} does not parse`);
if (llvm.verifyModule(module)) throw new Error(`${text} is not well formed`);
llvm.WriteBitcodeToFile(module, bitcode);
