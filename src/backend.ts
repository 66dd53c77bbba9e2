/** `import * as K from "tscompile/backend"`: the older `keras.backend` functions. */

import "./keras/tensor/methods.ts";

export * from "./keras/backend/index.ts";
