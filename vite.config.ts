import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The screens. Relative addresses, so that app:// and the loopback host serve the same files. */
export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react()],
  build: {
    outDir: "../dist/renderer",
    emptyOutDir: true,
    target: "es2024",
    // The content security policy allows files of our own and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
