/** What kernels of f64 call, WebAssembly having no such functions: `Math`, with a power as IEEE 754 has it. */
export const hostFunctions: WebAssembly.ModuleImports = Object.assign(Object.create(Math) as object, {
  pow: (x: number, y: number): number => (x === 1 ? 1 : x ** y),
});
