import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { flushWhenLeaving } from "./state/flush.ts";
import { followPresenting } from "./state/presenting.ts";
import { followProgram } from "./state/program.ts";

flushWhenLeaving();
void followProgram();
void followPresenting();

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
