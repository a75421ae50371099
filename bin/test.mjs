import { onGoodNode } from "./node-version.mjs";

onGoodNode(() => import("./lib/test.mjs").then(({ test }) => test()));
