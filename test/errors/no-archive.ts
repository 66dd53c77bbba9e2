import { loadModel } from "tscompile";

export default await loadModel("package.json");

/* expected
error TSC2100: package.json is no .keras archive
test/errors/no-archive.ts:3:
help: the file may be cut off or of another kind
*/
