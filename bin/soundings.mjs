#!/usr/bin/env node
import { onGoodNode } from "./node-version.mjs";

onGoodNode(() => import("../electron/cli.ts"));
