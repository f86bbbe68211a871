import { acquire } from './acquire.js';
import { readInputs } from './inputs.js';
import { releaseExplicitly } from './release.js';
import { leave, onSignals } from './signals.js';
import { fail } from './report.js';
import { world } from './world.js';

const cancelled = new AbortController();
onSignals(() => cancelled.abort());

main(world());

/** @param {import('./world.js').World} it */
async function main(it) {
  try {
    const inputs = readInputs(it.core.getInput);
    const { release_with_status } = inputs;
    if (release_with_status === undefined) {
      await acquire(it, inputs, cancelled.signal);
    } else {
      await releaseExplicitly(it, inputs, release_with_status);
    }
  } catch (error) {
    fail(it.core, error);
  }
  it.core.closeGroup();
  leave();
}
