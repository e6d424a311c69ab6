import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { vancouver as formatted } from '../cli/vancouver.mjs';

/** The reference in Vancouver style as one line of text, without its number. */
export const vancouver = (reference) => formatted(Cite, reference);
