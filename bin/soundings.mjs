#!/usr/bin/env node
import { onGoodNode } from "./node-version.mjs";

onGoodNode(() => import("./lib/command-line.mjs").then(({ runCommandLine }) => runCommandLine()));
