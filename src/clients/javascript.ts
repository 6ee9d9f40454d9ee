import { always } from './behaviour.js';
import type { Client } from './client-descriptor.js';
import { hfTokenAlone } from './python-token.js';
import { NOTHING } from './source.js';

export const JAVASCRIPT_CLIENTS: readonly Client[] = [
  {
    name: 'huggingface.js',
    inSentences: 'huggingface.js',
    versions: null,
    // It reads neither variable nor file, and sends what the code gives it (protocol notes §6).
    sends: () => always(NOTHING),
  },
  {
    name: 'huggingface.js command line',
    inSentences: 'huggingface.js command line',
    versions: null,
    sends: (setup) => always(hfTokenAlone(setup)),
  },
];
