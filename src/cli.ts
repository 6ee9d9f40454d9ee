#!/usr/bin/env node
import { runCommand } from './command-line/command-line.js';

// The bundles that it starts are in the folders beside it.
runCommand(process.argv.slice(2), __dirname).then((status) => {
  process.exitCode = status;
});
