import { finish } from './finish.js';
import { leave, onSignals } from './signals.js';
import { fail } from './report.js';
import { world } from './world.js';

post(world());

/** @param {import('./world.js').World} it */
async function post(it) {
  // Until the lease is given back the queue stands still: that is worth every second that the runner leaves.
  onSignals(() => it.core.info('Still giving the lease back.'));
  try {
    await finish(it);
  } catch (error) {
    fail(it.core, error);
  }
  it.core.closeGroup();
  leave();
}
