/** Source locations as they are in any checkout: relative to the project, with slashes. */

import { relative, resolve, sep } from "node:path";
import { type GraphFunction, type Module, Operation, type Region, type Value } from "../../src/ir/graph.ts";
import { isKnown, type Location } from "../../src/ir/location.ts";

/** The module with the files of its locations, which are relative to `workingDirectory` or absolute, made relative to `root`. */
export function relocate(module: Module, root: string, workingDirectory: string): Module {
  const values = new Map<Value, Value>();
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  const place = (location: Location): Location =>
    isKnown(location) ? { ...location, file: relative(root, resolve(workingDirectory, location.file)).split(sep).join("/") } : location;

  const rebuild = (operation: Operation): Operation => {
    const { name, attributes, label } = operation;
    const rebuilt = new Operation({
      name,
      attributes,
      label,
      operands: operation.operands.map(lookUp),
      regions: operation.regions.map(rebuildRegion),
      resultTypes: operation.results.map(({ type }) => type),
      locations: operation.locations.map(place),
    });
    operation.results.forEach((value, i) => {
      values.set(value, rebuilt.results[i] ?? value);
    });
    return rebuilt;
  };
  const rebuildRegion = (region: Region): Region => {
    const operations = region.operations.map(rebuild);
    return { ...region, operations, results: region.results.map(lookUp) };
  };
  const rebuildFunction = (graphFunction: GraphFunction): GraphFunction => {
    const operations = graphFunction.operations.map(rebuild);
    return { ...graphFunction, operations, results: graphFunction.results.map((result) => ({ ...result, value: lookUp(result.value) })) };
  };

  return {
    ...module,
    state: module.state.map((variable) => ({ ...variable, location: place(variable.location) })),
    functions: module.functions.map(rebuildFunction),
  };
}
