import { registerHooks } from "node:module";

// From here on, "electron" is the stand-in: for main.ts as it stands and for the built main.js alike.
const standIn = new URL("./electron.ts", import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron"
      ? { url: standIn, format: "module-typescript", shortCircuit: true }
      : next(specifier, context),
});
