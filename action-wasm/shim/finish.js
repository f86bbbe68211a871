import { giveBack, heartHasDied, withdraw } from './give-back.js';
import { stopHeart } from './heart.js';
import { parseJobStatus } from './inputs.js';
import { JobFiles } from './job-file.js';
import { failBecause, loss } from './report.js';
import { savedByMain } from './saved.js';

/** @import { World } from './world.js' */

/**
 * The post step: gives back what main has taken, unless that has been done.
 *
 * What to give back comes from main; secrets and the job's status come from the inputs, which are evaluated again.
 *
 * @param {World} world
 */
export async function finish(world) {
  const { core, env } = world;
  const saved = savedByMain(core);
  if (saved === undefined) return core.debug('This step has taken no lease.');
  if (!saved.auto_release) return core.debug('auto_release is false: the lease is left as it is.');
  const files = new JobFiles(env);
  const file = files.of(saved.server, saved.subject);
  const known = files.known(file);
  // A step takes it anew only once an earlier one has let it go. By now the server may have forgotten that one.
  if (known && known.client_id !== saved.client_id) return core.debug('Nothing is left to do: a later step has taken it anew.');
  const lease = known ?? saved;
  const access = { auth: core.getInput('auth'), audience: lease.audience ?? new URL(lease.server).origin };

  switch (lease.state) {
    case 'held': {
      const { held } = lease;
      if (held === undefined) throw new Error('the state that main has saved is damaged');
      if (heartHasDied(file, lease)) core.warning('The heartbeat process has died. The lease may have run out.');
      const status = parseJobStatus(core.getInput('job_status'));
      const outcome = await giveBack(world, file, { ...lease, held }, status, access);
      if (outcome.kind === 'released') return;
      // From here on the lease can only run out. Heartbeats would keep it for nobody.
      await stopHeart(file, { ...lease, state: 'over' }, world);
      if (outcome.kind === 'lost') return failBecause(core, loss(outcome, held));
      return failBecause(core, 'detail' in outcome ? outcome.detail : `The release was answered with ${outcome.kind}.`);
    }
    case 'waiting': {
      core.info('The step ended while it waited for the lease. It leaves the queue now.');
      await withdraw(world, lease, access);
      return file.write({ ...lease, state: 'over' });
    }
    case 'completed':
    case 'released':
    case 'over':
      return core.debug(`Nothing is left to do: ${lease.state}.`);
  }
}
