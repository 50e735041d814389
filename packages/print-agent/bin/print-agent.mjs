#!/usr/bin/env node
import '../dist/print-agent.mjs';
