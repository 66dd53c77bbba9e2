/** What an entry file says of itself without being run: models that are made and not exported, and type errors. */

import { resolve } from "node:path";
import { Node, Project, ts } from "ts-morph";
import { createDiagnostic, type Diagnostic, type DiagnosticNote } from "../ir/diagnostic.ts";

/** Functions and classes whose results are models. */
const makers = new Set(["sequential", "model", "Sequential", "Model"]);

/** Top-level variables that hold a model and are not exported, as notes. */
export function unexportedModels(file: string): readonly DiagnosticNote[] {
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipLoadingLibFiles: true,
    compilerOptions: { noLib: true, allowJs: true },
  });
  const source = project.addSourceFileAtPath(file);
  const notes: DiagnosticNote[] = [];
  for (const declaration of source.getVariableDeclarations()) {
    const initializer = declaration.getInitializer();
    if (declaration.isExported() || !initializer) continue;
    if (!Node.isCallExpression(initializer) && !Node.isNewExpression(initializer)) continue;
    const name = initializer.getExpression().getText().split(".").at(-1) ?? "";
    if (!makers.has(name)) continue;
    const { line, column } = source.getLineAndColumnAtPos(declaration.getStart());
    notes.push({ message: `${declaration.getName()} is made here and not exported`, location: { file, line, column } });
  }
  return notes;
}

/** Errors of the TypeScript compiler in the entry and what it imports, under the nearest tsconfig.json's options. */
export function typeErrors(file: string): readonly Diagnostic[] {
  const config = ts.findConfigFile(resolve(file, ".."), ts.sys.fileExists);
  const options = config
    ? ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, resolve(config, "..")).options
    : {};
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      skipLibCheck: true,
      ...options,
      noEmit: true,
      allowImportingTsExtensions: true,
    },
  });
  const source = project.addSourceFileAtPath(file);
  return project
    .getPreEmitDiagnostics()
    .filter((found) => found.getSourceFile() === source)
    .map((found) => {
      const start = found.getStart() ?? 0;
      const { line, column } = source.getLineAndColumnAtPos(start);
      const message = found.getMessageText();
      const text = typeof message === "string" ? message : message.getMessageText();
      return createDiagnostic("error", `TS${found.getCode()}`, text.replace(/\.$/, ""), { location: { file, line, column } });
    });
}
