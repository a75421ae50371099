#!/usr/bin/env node
import "../electron/cli.ts";
