import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { flushWhenLeaving } from "./state/flush.ts";
import { followProgram } from "./state/program.ts";

flushWhenLeaving();
void followProgram();

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
