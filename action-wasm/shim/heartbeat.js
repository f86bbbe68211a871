import { LeaseFile } from './job-file.js';
import { keep } from './keep.js';
import { logFile } from './log-file.js';
import { onSignals } from './signals.js';
import { world } from './world.js';

heartbeat(world());

/** @param {import('./world.js').World} it */
async function heartbeat(it) {
  const [path = '', heart = ''] = process.argv.slice(2);
  const quiet = { ...it, core: logFile(it.core, it.clock) };
  // A cancelled job still has its post step, which ends this process.
  onSignals(() => {});
  try {
    await keep(quiet, LeaseFile.at(path), heart);
  } catch (error) {
    quiet.core.error(error instanceof Error ? String(error.stack) : String(error));
  }
  // What it has begun nobody needs any more.
  process.exit();
}
